/* Says beside opening hours whether it is open now. Pages can come from a cache, so they hold the spans of
   the next days, in the time of Berlin with its offset, and the sentence is made where it is read. It is no
   live region: who reads it later finds it changed, and nobody is interrupted. */

const BERLIN = { timeZone: "Europe/Berlin" };
/* Digits like those of the hours beside it, in every language. */
const LANGUAGE = `${document.documentElement.lang || "de"}-u-nu-latn`;

/* The date in Berlin, as in the spans: "2026-11-23". */
const dateOf = (moment) => new Intl.DateTimeFormat("en-CA", { ...BERLIN, dateStyle: "short" }).format(moment);

/* Whole days from one date to another. */
const daysTo = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

function dayName(date, away) {
  const format = away < 7 ? { weekday: "long" } : { day: "numeric", month: "long" };
  return new Intl.DateTimeFormat(LANGUAGE, { ...format, timeZone: "UTC" }).format(Date.parse(date));
}

/* Whether it is open at a moment and the words for it; null when the page is too old to know. */
export function stateAt({ spans, until, words }, now) {
  if (now >= Date.parse(until)) return null;
  const span = spans.find(([, closes]) => now < Date.parse(closes));
  const isOpen = Boolean(span) && Date.parse(span[0]) <= now;
  const change = span && span[isOpen ? 1 : 0];
  if (!change || change === until) return { isOpen, text: isOpen ? words.open : words.closed };
  const [date, time] = [change.slice(0, 10), change.slice(11, 16)];
  const away = daysTo(dateOf(now), date);
  const text = words[`${isOpen ? "until" : "opens"}_${["today", "tomorrow"][away] ?? "day"}`];
  return { isOpen, text: text.replace("%(time)s", time).replace("%(day)s", dayName(date, away)) };
}

function show() {
  for (const element of document.querySelectorAll(".ib-open-now")) {
    const state = stateAt(JSON.parse(element.dataset.hours), Date.now());
    element.hidden = !state;
    if (!state || element.textContent === state.text) continue;
    element.textContent = state.text;
    element.dataset.open = state.isOpen ? "yes" : "no";
  }
}

show();
setInterval(show, 30_000);
addEventListener("pageshow", show);
