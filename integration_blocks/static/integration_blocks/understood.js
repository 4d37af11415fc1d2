/* Says below a field how the server understands what was typed. It never holds up typing, and never decides:
   the server's parsers are the ones that save it. A blank answer, or none, leaves the form as it is. */
(() => {
  const WAIT = 500; /* milliseconds without a key before the server is asked */
  const MOST = 6; /* offers that get a button; all of them are in the list of the field */
  let count = 0;

  /* Asks the server; `signal` gives up on what has been overtaken. */
  async function ask(url, values, signal) {
    const { CSRF_HEADER_NAME, CSRF_TOKEN } = window.wagtailConfig;
    const response = await fetch(url, {
      method: "POST",
      headers: { [CSRF_HEADER_NAME]: CSRF_TOKEN },
      body: new URLSearchParams(values),
      signal,
    });
    if (!response.ok) throw new Error(response.statusText);
    return response.json();
  }

  function element(name, text = "") {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  }

  /* Puts an answer into its place; what is said already is not said again. */
  function say(place, { text, tone, items }, buttons = []) {
    const said = JSON.stringify([text, tone, items]);
    if (place.dataset.said === said && !buttons.length) return;
    place.dataset.said = said;
    place.replaceChildren();
    if (!text) return;
    const box = element("div");
    box.className = "ib-answer";
    box.dataset.tone = tone;
    box.append(element("p", text));
    if (items.length) {
      const list = element("ul");
      list.append(...items.map((item) => element("li", item)));
      box.append(list);
    }
    box.append(...buttons);
    place.append(box);
  }

  class Understood extends HTMLElement {
    connectedCallback() {
      /* While the page is still being read, the field inside is not there yet; in a block, its value comes later. */
      if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => this.start());
      else queueMicrotask(() => this.start());
    }

    disconnectedCallback() {
      clearTimeout(this.timer);
      this.asking?.abort();
    }

    start() {
      if (this.place) return;
      count += 1;
      this.place = element("div");
      this.place.setAttribute("role", "status");
      this.place.id = `ib-understood-${count}`;
      this.append(this.place);
      this.fields = this.dataset.fields ? JSON.parse(this.dataset.fields) : null;
      const own = this.querySelector("input, textarea");
      if (own) own.setAttribute("aria-describedby", `${own.getAttribute("aria-describedby") || ""} ${this.place.id}`.trim());
      /* In the capture phase: pickers of dates send a change that does not bubble. */
      const scope = this.fields ? this.closest("form") : this;
      scope.addEventListener("input", (event) => this.isMine(event) && this.later(), true);
      scope.addEventListener("change", (event) => this.isMine(event) && this.now(true), true);
      scope.addEventListener("focusout", (event) => this.isMine(event) && this.now(true), true);
      /* One field speaks when it is used; several that belong together, at once. */
      const speaks = this.fields || "atOnce" in this.dataset;
      if (speaks && Object.values(this.values()).some(Boolean)) this.now(true);
      else this.asked = JSON.stringify(this.values());
    }

    isMine({ target }) {
      return this.fields ? Object.values(this.fields).includes(target.name) : target.matches("input, textarea");
    }

    values() {
      if (!this.fields) return { text: this.querySelector("input, textarea").value };
      const { elements } = this.closest("form");
      return Object.fromEntries(
        Object.entries(this.fields).map(([asked, name]) => {
          return [asked, valueOf(elements.namedItem(name))];
        }),
      );
    }

    later() {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.now(false), WAIT);
    }

    /* While somebody types, an unfinished number is no mistake yet: `done` is true once the field was left. */
    async now(done) {
      clearTimeout(this.timer);
      const values = this.values();
      const asked = JSON.stringify(values);
      if (asked === this.asked) {
        if (done && this.answer) this.show(this.answer, true);
        return;
      }
      this.asked = asked;
      this.asking?.abort();
      this.asking = new AbortController();
      try {
        this.answer = await ask(this.dataset.url, values, this.asking.signal);
        this.show(this.answer, done || !this.contains(document.activeElement));
      } catch (error) {
        if (error.name === "AbortError") return;
        this.asked = null;
        this.show({ text: this.dataset.failed, tone: "note", items: [], offers: [] }, true);
      }
    }

    show(answer, done) {
      const { text, tone, items, offers } = toneOf(answer, done);
      if (this.dataset.fills) this.suggest(offers);
      const shown = JSON.stringify([text, tone, items, offers]);
      if (shown === this.shown) return; /* said once is enough */
      this.shown = shown;
      say(this.place, { text, tone, items }, offers.slice(0, MOST).map((offer) => this.button(offer)));
    }

    button(offer) {
      const button = element("button", offer);
      button.type = "button";
      button.className = "button button-small button-secondary";
      button.addEventListener("click", () => {
        const field = this.closest("form").elements.namedItem(this.dataset.fills);
        field.value = offer;
        field.focus();
        for (const name of ["input", "change"]) field.dispatchEvent(new Event(name, { bubbles: true }));
      });
      return button;
    }

    /* The same offers while typing in the field itself. */
    suggest(offers) {
      const field = this.closest("form").elements.namedItem(this.dataset.fills);
      if (!this.list) {
        this.list = element("datalist");
        this.list.id = `${this.place.id}-offers`;
        this.append(this.list);
        field.setAttribute("list", this.list.id);
        field.setAttribute("aria-describedby", `${field.getAttribute("aria-describedby") || ""} ${this.place.id}`.trim());
      }
      this.list.replaceChildren(...offers.map((offer) => new Option("", offer)));
    }
  }

  /* Of several check boxes of one name, those that are checked. */
  function valueOf(field) {
    if (field instanceof RadioNodeList) return [...field].filter((box) => box.checked).map((box) => box.value).join(",");
    return field?.type === "checkbox" ? String(field.checked) : field?.value || "";
  }

  function toneOf(answer, done) {
    return ["bad", "doubt"].includes(answer.tone) && !done ? { ...answer, text: "", items: [], offers: [] } : answer;
  }

  window.integrationBlocks = { ...window.integrationBlocks, ask, say };
  customElements.define("ib-understood", Understood);
})();
