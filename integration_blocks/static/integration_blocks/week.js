/* Turns the text field for opening hours into a week of seven days. The field keeps the value, in the syntax of
   OpenStreetMap: hours that a week of spans cannot hold (seasons, single dates) stay text and are left alone.
   What times mean, what is wrong with them and how the page will show them, the server says (understood.js). */
(() => {
  const CODES = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
  const WEEKDAYS = [0, 1, 2, 3, 4];
  const SPAN = /^([\d:. Uhr]*)-([\d:. Uhr]*)$/;
  const MOST = 4; /* spans of a day */

  /* "Mo-Fr 08:30-12:00,14:00-16:00; Th 17:00-18:00" -> seven lists of [from, until]; null if too rich. */
  function read(text) {
    const week = CODES.map(() => []);
    /* Holidays have a field of their own, which says the same. */
    for (const rule of text.split(";").map((part) => part.trim()).filter((part) => part && part !== "PH off")) {
      const match = rule.match(/^((?:(?:Mo|Tu|We|Th|Fr|Sa|Su)(?:-(?:Mo|Tu|We|Th|Fr|Sa|Su))?,?)+) (.+)$/);
      if (!match) return null;
      const spans = match[2] === "off" || match[2] === "closed" ? [] : match[2].split(",").map((span) => span.trim().match(SPAN));
      if (spans.length > MOST || spans.includes(null)) return null;
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

  function element(name, properties = {}, children = []) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
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
      if (!this.field || this.answer) return;
      this.names = this.dataset.days.split("|");
      this.ordinals = this.dataset.spans.split("|");
      this.answer = element("div", { id: `${this.field.id}-answer` });
      this.answer.setAttribute("role", "status");
      const week = read(this.field.value);
      if (week) this.show(week);
      this.append(this.answer);
      this.addEventListener("change", (event) => this.changed(event));
      const form = this.closest("form");
      for (const name of ["open_on_holidays", "holiday_region"]) {
        form?.elements.namedItem(name)?.addEventListener("change", () => this.check());
      }
      this.check();
    }

    /* The week before the field; the field itself moves into a fold: what is stored stays visible and can be typed. */
    show(week) {
      this.rows = element("div", { className: "ib-week" }, [element("p", { textContent: this.dataset.caption })]);
      this.days = this.names.map((name, day) => this.day(name, day, week[day]));
      this.rows.append(...this.days);
      this.notice = element("p", { className: "ib-week-notice" });
      this.notice.setAttribute("role", "status");
      this.rows.append(this.notice);
      const summary = element("summary", { textContent: this.dataset.text });
      this.fold = element("details", {}, [summary, this.field]);
      this.field.setAttribute("aria-label", this.dataset.text);
      this.prepend(this.rows, this.fold);
    }

    day(name, day, spans) {
      const row = element("div", { className: "ib-day" });
      row.setAttribute("role", "group");
      row.setAttribute("aria-label", name);
      row.spans = element("div", { className: "ib-day-spans" });
      row.more = this.button(this.dataset.more, name, () => {
        this.span(row, day, ["", ""]).querySelector("input").focus();
      });
      row.more.classList.add("button-secondary");
      row.spans.append(row.more);
      row.errors = element("p", { className: "ib-day-errors", id: `${this.field.id}-errors-${day}` });
      row.actions = element("div", { className: "ib-day-actions" }, [this.copyMenu(name, day), this.clearButton(name, day)]);
      row.append(element("span", { className: "ib-day-name", textContent: name }), row.spans, row.actions, row.errors);
      this.fill(row, day, spans);
      return row;
    }

    fill(row, day, spans) {
      row.querySelectorAll(".ib-span").forEach((span) => span.remove());
      for (const span of spans.length ? spans : [["", ""]]) this.span(row, day, span);
    }

    span(row, day, values) {
      const number = row.querySelectorAll(".ib-span").length;
      const span = element("span", { className: "ib-span" });
      ["from", "until"].forEach((end, side) => {
        const input = element("input", { type: "text", inputMode: "numeric", autocomplete: "off", value: values[side] });
        input.dataset.key = `${day}-${number}-${end}`;
        input.setAttribute("aria-label", `${this.names[day]}, ${this.ordinals[number]}, ${this.dataset[end]}`);
        if (side) span.append(" – ");
        span.append(input);
      });
      row.more.before(span);
      row.more.hidden = number + 1 >= MOST;
      return span;
    }

    /* A button whose name begins with what it shows and says which day it is for. */
    button(text, name, act) {
      const button = element("button", { type: "button", className: "button button-small", textContent: text });
      button.setAttribute("aria-label", `${text}: ${name}`);
      button.addEventListener("click", act);
      return button;
    }

    copyMenu(name, day) {
      const summary = element("summary", { className: "button button-small button-secondary", textContent: this.dataset.copy });
      summary.setAttribute("aria-label", `${this.dataset.copy}: ${name}`);
      const menu = element("details", { className: "ib-copy" }, [summary]);
      const to = (days) => () => {
        menu.open = false;
        this.change(this.dataset.copied, (week) => week.map((spans, other) => (days.includes(other) ? week[day] : spans)));
        summary.focus();
      };
      menu.append(
        element("div", {}, [
          this.button(this.dataset.toWeekdays, name, to(WEEKDAYS)),
          this.button(this.dataset.toAll, name, to(CODES.map((_code, other) => other))),
        ]),
      );
      menu.addEventListener("keydown", (event) => {
        if (event.key !== "Escape" || !menu.open) return;
        menu.open = false;
        summary.focus();
      });
      menu.addEventListener("focusout", ({ relatedTarget }) => {
        if (relatedTarget && !menu.contains(relatedTarget)) menu.open = false;
      });
      return menu;
    }

    clearButton(name, day) {
      const button = this.button(this.dataset.clear, name, () => {
        this.change(this.dataset.cleared, (week) => week.map((spans, other) => (other === day ? [] : spans)));
      });
      button.classList.add("button-secondary");
      return button;
    }

    /* One step that concerns whole days, which can be taken back. */
    change(said, step) {
      const before = this.week();
      this.set(step(before));
      const undo = element("button", { type: "button", className: "button button-small button-secondary", textContent: this.dataset.undo });
      undo.addEventListener("click", () => {
        this.set(before);
        this.notice.replaceChildren();
        this.days[0].querySelector("input").focus();
      });
      this.notice.replaceChildren(`${said} `, undo);
    }

    set(week) {
      this.days.forEach((row, day) => this.fill(row, day, week[day]));
      this.store();
      this.check();
    }

    week() {
      return this.days.map((row) =>
        [...row.querySelectorAll(".ib-span")]
          .map((span) => [...span.querySelectorAll("input")].map((input) => input.value.trim()))
          .filter(([from, until]) => from || until),
      );
    }

    /* Half a span is stored as it is ("08:30-"): publishing asks for the rest. */
    store() {
      this.touched = true; /* opening the form changes nothing */
      this.field.value = write(this.week());
      this.field.dispatchEvent(new Event("input", { bubbles: true }));
    }

    changed({ target }) {
      const isText = target === this.field;
      if (!isText && !target.dataset.key) return;
      this.notice?.replaceChildren(); /* what came after could not be kept */
      if (!isText) this.store();
      this.check(isText);
    }

    async check(isText = !this.rows) {
      const form = this.closest("form");
      const isSeason = this.field.name.includes("-value-");
      const inputs = isText ? [] : [...this.rows.querySelectorAll("input")];
      const asked = Object.fromEntries(inputs.map((input) => [input.dataset.key, input.value]));
      const { ask, say } = window.integrationBlocks;
      this.asking?.abort();
      this.asking = new AbortController();
      try {
        const answer = await ask(
          this.dataset.url,
          {
            ...asked,
            text: this.field.value,
            season: isSeason,
            open_on_holidays: Boolean(form?.elements.namedItem("open_on_holidays")?.checked),
            region: form?.elements.namedItem("holiday_region")?.value || "",
          },
          this.asking.signal,
        );
        say(this.answer, answer);
        this.take(answer, asked, isText);
      } catch (error) {
        if (error.name !== "AbortError") this.answer.replaceChildren();
      }
    }

    /* Times as they will be stored, and what is wrong at its place; nobody's typing is overwritten. */
    take({ values, errors }, asked, isText) {
      if (isText) {
        const week = values.osm && this.field !== document.activeElement ? read(values.osm) : null;
        if (!week) return;
        this.field.value = values.osm;
        if (this.rows) this.days.forEach((row, day) => this.fill(row, day, week[day]));
        else this.show(week);
        return;
      }
      for (const row of this.days) row.errors.replaceChildren();
      for (const input of this.rows.querySelectorAll("input")) {
        const { key } = input.dataset;
        const row = input.closest(".ib-day");
        if (this.touched && values[key] && input.value === asked[key] && input !== document.activeElement) input.value = values[key];
        if (errors[key]) {
          row.errors.append(element("span", { textContent: `${errors[key]} ` }));
          input.setAttribute("aria-invalid", "true");
          input.setAttribute("aria-describedby", row.errors.id);
        } else {
          input.removeAttribute("aria-invalid");
          input.removeAttribute("aria-describedby");
        }
      }
      if (this.touched && write(this.week()) !== this.field.value) this.store();
    }
  }

  customElements.define("opening-hours-week", OpeningHoursWeek);
})();
