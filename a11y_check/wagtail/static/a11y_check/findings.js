// The findings in the Checks panel: asks for them when the preview changes, and leads to field and element.

const panel = document.querySelector("[data-a11y-findings]");
const status = panel.querySelector("[data-a11y-status]");
const list = panel.querySelector("[data-a11y-list]");
const counter = document.querySelector('[data-side-panel-toggle="checks"] [data-side-panel-toggle-counter]');
const preview = () => document.getElementById("w-preview-iframe");
const token = () => document.querySelector("[name=csrfmiddlewaretoken]").value;

const pageNumber = () => document.querySelector("[data-edit-form]")?.action.match(/\/pages\/(\d+)\/edit\//)?.[1] ?? "";

// The snippet whose form this is, as previews name it: app.model:key.
function record() {
  const [, app, model, key] = document.querySelector("[data-edit-form]")?.action.match(/\/snippets\/([^/]+)\/([^/]+)\/edit\/([^/]+)\//) ?? [];
  return key ? `${app}.${model}:${key}` : "";
}

let running;
let unsaved = false;
let wanted = "";
let count = "";
let shown = "";

function say(text) {
  if (status.textContent !== text) status.textContent = text;
}

// Wagtail writes the count of its own rules here, of which none is left.
function showCount() {
  if (!counter || count === "" || counter.textContent.trim() === count) return;
  counter.textContent = count;
  counter.hidden = count === "0";
}

function html() {
  const page = preview().contentDocument.documentElement.cloneNode(true);
  page.querySelectorAll("wagtail-userbar, wagtail-inline-userbar, template[id^='wagtail-'], [data-a11y-mark]").forEach((part) => part.remove());
  return `<!DOCTYPE html>${page.outerHTML}`;
}

async function check() {
  const frame = preview();
  if (!frame?.src) return;
  if (!frame.contentDocument) {
    say(panel.dataset.elsewhere);
    return;
  }
  running?.abort();
  running = new AbortController();
  const body = new FormData();
  body.append("html", new Blob([html()], { type: "text/html" }), "preview.html");
  body.append("url", frame.src);
  body.append("page", pageNumber());
  body.append("record", record());
  body.append("show", wanted);
  try {
    const answer = await fetch(panel.dataset.url, {
      method: "POST",
      body,
      headers: { "X-CSRFToken": token() },
      signal: running.signal,
    });
    if (!answer.ok) throw new Error(answer.statusText);
    show(await answer.text());
  } catch (error) {
    if (error.name !== "AbortError") say(panel.dataset.failed);
  }
}

// What the person has open and where they are stays, although the list is new. Most of what is typed changes no finding.
function show(answer) {
  if (answer === shown) return;
  const fresh = document.createElement("template");
  fresh.innerHTML = answer;
  const summary = fresh.content.querySelector("[data-a11y-summary]");
  summary.remove();
  // While somebody is writing a reason, the list waits.
  if (!list.querySelector("form[data-a11y-decide] input:focus")) {
    const open = new Set([...list.querySelectorAll("details[open]")].map(place));
    const focused = list.contains(document.activeElement) && place(document.activeElement);
    list.replaceChildren(fresh.content);
    list.querySelectorAll("details").forEach((each) => { each.open = open.has(place(each)); });
    list.querySelectorAll("[data-a11y-finding]").forEach(offer);
    if (focused) [...list.querySelectorAll("button, summary")].find((each) => place(each) === focused)?.focus();
    shown = answer;
  }
  say(summary.textContent.trim().replace(/\s+/g, " "));
  count = summary.dataset.count;
  showCount();
}

function place(element) {
  const finding = element.closest("[data-a11y-finding]");
  if (!finding) return "";
  return finding.dataset.a11yFinding + [...finding.querySelectorAll("details, button, summary")].indexOf(element);
}

function inPreview(finding) {
  try {
    return preview().contentDocument.querySelector(finding.dataset.selector);
  } catch {
    return null;
  }
}

// A block has its id in the form; a plain field says its name in the page: data-field.
function field(finding) {
  const named = inPreview(finding)?.closest("[data-field]");
  const name = finding.dataset.formField || (!named?.closest("[data-source]") && named?.dataset.field);
  const block = finding.dataset.block && document.getElementById(`block-${finding.dataset.block}-section`);
  const within = block || document.querySelector("[data-edit-form]");
  return (name && within.querySelector(`[data-contentpath="${CSS.escape(name)}"]`)) || block;
}

// What is about the whole page has neither a field nor a place.
function offer(finding) {
  finding.querySelector("[data-a11y-jump]").hidden = !field(finding);
  const element = inPreview(finding);
  finding.querySelector("[data-a11y-show]").hidden = !element || element.matches("html, body, head *");
}

function open(section) {
  for (let part = section; part; part = part.parentElement?.closest("[role=tabpanel], .w-panel")) {
    if (part.matches("[role=tabpanel][hidden]")) document.querySelector(`[role=tab][href="#${part.id}"]`)?.click();
    const toggle = part.querySelector(":scope > .w-panel__header > [data-panel-toggle][aria-expanded=false]");
    toggle?.click();
  }
}

function jump(finding) {
  const section = field(finding);
  open(section);
  section.scrollIntoView({ block: "center" });
  const wanted = '[contenteditable=true], input:not([type=hidden]), textarea, select, button:not([data-panel-toggle])';
  (section.querySelector(`.w-field ${wanted.split(", ").join(", .w-field ")}`) || section.querySelector(wanted))?.focus({ preventScroll: true });
  mark(finding);
}

function mark(finding) {
  const element = inPreview(finding);
  if (!element) return;
  const { ownerDocument: page } = element;
  page.querySelectorAll("[data-a11y-marked]").forEach((each) => each.removeAttribute("data-a11y-marked"));
  if (!page.querySelector("style[data-a11y-mark]")) {
    const style = page.createElement("style");
    style.dataset.a11yMark = "";
    style.textContent = "[data-a11y-marked] { outline: 4px solid #b80000 !important; outline-offset: 3px !important; box-shadow: 0 0 0 3px #fff !important }";
    page.head.append(style);
  }
  element.setAttribute("data-a11y-marked", "");
  element.scrollIntoView({ block: "center" });
}

function showInPreview(finding) {
  const toggle = document.querySelector('[data-side-panel-toggle="preview"]');
  if (toggle?.getAttribute("aria-expanded") !== "true") toggle?.click();
  mark(finding);
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

// Whether the draft is as typed. Wagtail notices a change within a second, and where it saves by itself, we wait for that.
async function saved() {
  await pause(1_100);
  if (!unsaved || !document.querySelector("[data-edit-form][data-controller~=w-autosave]")) return !unsaved;
  const done = new AbortController();
  const event = (name) => new Promise((resolve) => document.addEventListener(name, resolve, { signal: done.signal }));
  await Promise.race([event("w-unsaved:clear"), event("w-autosave:error"), pause(20_000)]);
  done.abort();
  return !unsaved;
}

// Beside the button, which may be far from the status.
function tell(button, text) {
  const actions = button.parentElement;
  const note = actions.querySelector("[data-a11y-note]") || actions.appendChild(document.createElement("p"));
  note.dataset.a11yNote = "";
  note.textContent = text;
  say(text);
}

// The draft is changed on the server, so what is typed but not saved would be lost.
async function mend(button) {
  button.disabled = true;
  tell(button, panel.dataset.mending);
  const problem = (await saved()) ? await mended(button) : panel.dataset.unsaved;
  if (!problem) {
    window.location.reload();
    return;
  }
  button.disabled = false;
  button.focus();
  tell(button, problem);
}

// What went wrong, for people; nothing if it is mended.
async function mended(button) {
  const body = new FormData();
  body.append("fingerprint", button.closest("[data-a11y-finding]").dataset.a11yFinding);
  try {
    const answer = await fetch(button.dataset.a11yMend, { method: "POST", body, headers: { "X-CSRFToken": token() } });
    if (answer.status === 204) return "";
    return answer.status === 409 ? await answer.text() : panel.dataset.unmended;
  } catch {
    return panel.dataset.unmended;
  }
}

async function decide(form) {
  const body = new FormData(form);
  body.append("page", pageNumber());
  const answer = await fetch(panel.dataset.decideUrl, { method: "POST", body, headers: { "X-CSRFToken": token() } });
  if (!answer.ok) {
    say(panel.dataset.failed);
    return;
  }
  const finding = form.closest("[data-a11y-finding]");
  const next = finding.nextElementSibling || finding.previousElementSibling;
  finding.remove();
  shown = "";
  (next?.querySelector("button") || document.querySelector('[data-side-panel-toggle="checks"]')).focus();
  check();
}

async function showMore(button) {
  const known = list.querySelectorAll("[data-a11y-finding]").length;
  wanted = button.dataset.a11yMore;
  await check();
  list.querySelectorAll("[data-a11y-finding]")[known]?.querySelector("summary").focus();
}

panel.addEventListener("click", (event) => {
  const finding = event.target.closest("[data-a11y-finding]");
  if (event.target.closest("[data-a11y-jump]")) jump(finding);
  const button = event.target.closest("[data-a11y-mend]");
  if (button) mend(button);
  if (event.target.closest("[data-a11y-show]")) showInPreview(finding);
  const more = event.target.closest("[data-a11y-more]");
  if (more) showMore(more);
});
panel.addEventListener("submit", (event) => {
  event.preventDefault();
  decide(event.target);
});
document.addEventListener("w-preview:loaded", check);
document.addEventListener("w-unsaved:add", () => { unsaved = true; });
document.addEventListener("w-unsaved:clear", () => { unsaved = false; });
if (counter) new MutationObserver(showCount).observe(counter, { childList: true, characterData: true, subtree: true, attributes: true });

// Reports and mails lead to the findings of a page: …/edit/#checks. Wagtail opens the panel of last time a moment after loading.
addEventListener("load", () => setTimeout(() => {
  const toggle = document.querySelector('[data-side-panel-toggle="checks"]');
  if (location.hash === "#checks" && toggle?.getAttribute("aria-expanded") !== "true") {
    toggle?.click();
    panel.closest("[data-side-panel]")?.scrollIntoView({ block: "nearest" });
  }
}));
