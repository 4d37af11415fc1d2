// Contacts near a place, from the JSON interface of the blocks. Another site: index.html?api=https://…/api/v2/
const api = new URLSearchParams(location.search).get("api") ?? "http://127.0.0.1:8000/api/v2/";
const [form, status, list] = ["form", "#status", "#offices"].map((name) => document.querySelector(name));
const languages = new Intl.DisplayNames("de", { type: "language" });
const nameOf = (code) => (code === "de-x-ls" ? "Leichte Sprache" : languages.of(code));
const kilometres = new Intl.NumberFormat("de", { style: "unit", unit: "kilometer" });
const dayAndTime = new Intl.DateTimeFormat("de", {
  weekday: "long", hour: "2-digit", minute: "2-digit", timeZone: "Europe/Berlin",
});

async function contacts(parameters) {
  const response = await fetch(`${api}contacts/?${new URLSearchParams({ locale: "de", ...parameters })}`);
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.message);
  return answer.items;
}

function element(name, content, attributes = {}) {
  const made = Object.assign(document.createElement(name), attributes);
  made.append(...[content].flat());
  return made;
}

function openingState({ intervals, by_appointment }) {
  const next = intervals.find(({ closes }) => new Date(closes) > new Date());
  if (!next) return by_appointment ? "Nur mit Termin" : "Öffnungszeiten unbekannt";
  const isOpen = new Date(next.opens) <= new Date();
  const when = dayAndTime.format(new Date(isOpen ? next.closes : next.opens));
  return isOpen ? `Jetzt geöffnet, bis ${when} Uhr` : `Jetzt geschlossen, öffnet ${when} Uhr`;
}

function entry(contact) {
  const { street, postcode, town } = contact.visitor_address;
  const name = contact.name || contact.organisation;
  const address = [street, `${postcode} ${town}`.trim()].filter(Boolean).join(", ");
  const distance = contact.distance_km == null ? "" : `, ${kilometres.format(contact.distance_km)} entfernt`;
  return element("li", [
    element("h2", name),
    element("p", contact.name ? contact.organisation : contact.role),
    element("p", `${address}${distance}`),
    element("p", openingState(contact.opening_hours)),
    element("p", element("a", `Kontakt speichern: ${name}`, { href: contact.vcard_url, type: "text/vcard" })),
  ]);
}

async function attempt(work) {
  try {
    status.textContent = "Einen Moment bitte …";
    status.textContent = await work();
  } catch (error) {
    status.textContent = `Das hat nicht geklappt: ${error.message} Bitte versuchen Sie es später noch einmal.`;
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  attempt(async () => {
    const asked = [...new FormData(form)].filter(([, value]) => value);
    const found = await contacts({ ...Object.fromEntries(asked), limit: 20 });
    list.replaceChildren(...found.filter((contact) => contact.visitor_address.street).map(entry));
    return list.children.length ? `${list.children.length} gefunden, das nächste zuerst` : "Nichts gefunden";
  });
});

attempt(async () => {
  const all = (await contacts({ limit: 100 })).filter((contact) => contact.place);
  const places = new Map(all.map(({ visitor_address, place }) => [visitor_address.town, place]));
  const towns = [...places].sort(([one], [other]) => one.localeCompare(other, "de"));
  form.near.replaceChildren(...towns.map(([town, { latitude, longitude }]) =>
    element("option", town, { value: `${latitude},${longitude}` })));
  const codes = [...new Set(all.flatMap((contact) => contact.languages_spoken))];
  const named = codes.map((code) => [code, nameOf(code)]).sort(([, a], [, b]) => a.localeCompare(b, "de"));
  form.language.append(...named.map(([code, name]) => element("option", name, { value: code })));
  return "Wählen Sie einen Ort.";
});
