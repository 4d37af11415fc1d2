/* Turns the text field for opening hours into a week of seven rows. The field keeps the value: hours
   that seven rows with two spans each cannot hold (seasons, holidays) stay text and are left alone. */
(() => {
  const CODES = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
  const SPAN = /^(\d{2}:\d{2})-(\d{2}:\d{2})$/;

  /* "Mo-Fr 08:30-12:00,14:00-16:00; Th 17:00-18:00" -> seven lists of [from, until]; null if too rich. */
  function read(text) {
    const week = CODES.map(() => []);
    /* Holidays have a field of their own, which says the same. */
    for (const rule of text.split(";").map((part) => part.trim()).filter((part) => part && part !== "PH off")) {
      const match = rule.match(/^((?:(?:Mo|Tu|We|Th|Fr|Sa|Su)(?:-(?:Mo|Tu|We|Th|Fr|Sa|Su))?,?)+) (.+)$/);
      if (!match) return null;
      const spans = match[2] === "off" || match[2] === "closed" ? [] : match[2].split(",").map((span) => span.trim().match(SPAN));
      if (spans.length > 2 || spans.includes(null)) return null;
      for (const range of match[1].split(",").filter(Boolean)) {
        const [first, last = first] = range.split("-").map((code) => CODES.indexOf(code));
        if (first > last) return null;
        for (let day = first; day <= last; day += 1) week[day] = spans.map((span) => [span[1], span[2]]);
      }
    }
    return week;
  }

  /* Seven lists of [from, until] -> OpenStreetMap syntax, neighbouring days with equal hours joined. */
  function write(week) {
    const groups = [];
    week.forEach((spans, day) => {
      const hours = spans.map((span) => span.join("-")).join(",");
      const previous = groups[groups.length - 1];
      if (previous && previous.hours === hours && previous.last === day - 1) previous.last = day;
      else groups.push({ first: day, last: day, hours });
    });
    return groups
      .filter((group) => group.hours)
      .map(({ first, last, hours }) => `${CODES[first]}${last > first ? `-${CODES[last]}` : ""} ${hours}`)
      .join("; ");
  }

  /* "8" and "8.30 Uhr" -> "08:00" and "08:30"; anything else stays as it was typed. A time picker would
     show "02:00 PM" to whoever has an English browser. */
  function clock(typed) {
    const match = typed.trim().match(/^(\d{1,2})(?:[.:]?(\d{2}))?(?: Uhr)?$/);
    return match ? `${match[1].padStart(2, "0")}:${match[2] || "00"}` : typed.trim();
  }

  class OpeningHoursWeek extends HTMLElement {
    connectedCallback() {
      /* While the page is still being read, the field inside is not there yet; in a block, its value comes
         right after it. */
      if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => this.enhance());
      else queueMicrotask(() => this.enhance());
    }

    enhance() {
      this.field = this.querySelector("textarea");
      if (!this.field || this.querySelector("table")) return;
      const week = read(this.field.value);
      if (!week) return;
      this.days = this.dataset.days.split("|");
      this.append(this.table(week), this.text());
      this.addEventListener("change", ({ target }) => {
        if (target === this.field) return;
        target.value = clock(target.value);
        this.store();
      });
    }

    table(week) {
      const { day, morning, afternoon, caption } = this.dataset;
      const table = document.createElement("table");
      table.className = "opening-hours-week";
      table.createCaption().textContent = caption;
      const head = table.createTHead().insertRow();
      for (const label of [day, morning, afternoon]) {
        const cell = document.createElement("th");
        cell.scope = "col";
        cell.textContent = label;
        head.append(cell);
      }
      const body = table.createTBody();
      this.days.forEach((name, index) => {
        const row = body.insertRow();
        const header = document.createElement("th");
        header.scope = "row";
        header.textContent = name;
        row.append(header);
        [morning, afternoon].forEach((label, slot) => {
          const cell = row.insertCell();
          ["from", "until"].forEach((end, side) => {
            const input = document.createElement("input");
            input.type = "text";
            input.inputMode = "numeric";
            input.autocomplete = "off";
            input.value = week[index][slot] ? week[index][slot][side] : "";
            input.setAttribute("aria-label", `${name}, ${label}, ${this.dataset[end]}`);
            if (side) cell.append(" – ");
            cell.append(input);
          });
        });
      });
      return table;
    }

    /* The field itself moves into a fold: what is stored stays visible and can be typed. */
    text() {
      const details = document.createElement("details");
      const summary = document.createElement("summary");
      summary.textContent = this.dataset.text;
      details.append(summary, this.field);
      this.field.setAttribute("aria-label", this.dataset.text);
      return details;
    }

    /* Half a span is stored as it is ("08:30-"): publishing asks for the rest. */
    store() {
      const rows = [...this.querySelectorAll("tbody tr")];
      const week = rows.map((row) => {
        const times = [...row.querySelectorAll("input")].map((input) => input.value);
        return [times.slice(0, 2), times.slice(2)].filter(([from, until]) => from || until);
      });
      this.field.value = write(week);
      this.field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }

  customElements.define("opening-hours-week", OpeningHoursWeek);
})();
