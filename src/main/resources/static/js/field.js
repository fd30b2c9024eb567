// A value edited in place: a click opens it, Enter and leaving it save, Esc takes it back, Tab goes on to the next one.
import { attach, on } from "./attach.js";

const entries = ":is(input:not([type=hidden], .input__native), select, textarea)";
const open = "form[data-field], [data-cell]";
const state = form => JSON.stringify([...form.querySelectorAll("[name]")].map(element => [element.value, element.checked]));

on("click", ".field__value", (event, value) => {
  if (event.target.closest("a, button, summary") || getSelection()?.toString()) return;
  value.querySelector("[data-pen]")?.click();
});

function begin(entry) {
  entry?.focus();
  if (entry?.matches("input:not([type=checkbox])")) entry.select();
}

class Place {
  #place;
  #before;
  #sent = false;
  #next = null;
  #stays;

  constructor(place) {
    this.#place = place;
    this.#before = state(place);
    this.#stays = place.closest(".flyout") !== null;
    if (!this.#stays && (document.readyState === "complete" || document.querySelectorAll(open).length === 1)) begin(place.querySelector(entries));
    place.addEventListener("keydown", event => this.#press(event));
    // Back from a dialog that asked about what was typed: it may be sent again.
    place.addEventListener("focusin", () => { if (!place.classList.contains("htmx-request")) this.#sent = false; });
    place.addEventListener("focusout", event => this.#leave(event));
    place.addEventListener("change", event => { if (event.target.matches("select, [type=checkbox]:only-child")) this.#save(); });
    place.addEventListener("htmx:beforeOnLoad", event => { if (event.detail.elt === place) this.#go(); });
    for (const failure of ["htmx:sendError", "htmx:responseError"]) place.addEventListener(failure, () => { this.#sent = false; });
  }

  #press(event) {
    if (event.defaultPrevented) return;
    if (event.key === "Escape") {
      event.stopPropagation();
      event.preventDefault();
      this.#cancel();
    } else if (event.key === "Enter" && (!event.target.matches("textarea") || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.#save();
    } else if (event.key === "Tab") {
      this.#next = neighbour(this.#place, event.shiftKey ? -1 : 1);
      if (this.#next) event.preventDefault();
      this.#save();
    }
  }

  #leave(event) {
    const inside = event.relatedTarget && this.#place.contains(event.relatedTarget);
    if (!inside && document.hasFocus() && !this.#place.querySelector(".input__native:focus")) this.#save();
  }

  #save() {
    if (this.#sent) return;
    if (state(this.#place) === this.#before) return this.#cancel();
    this.#sent = true;
    if (this.#place.requestSubmit) this.#place.requestSubmit();
    else htmx.trigger(this.#place, "save");
  }

  // In a fly-out the editor stays open: there taking it back only forgets what was typed.
  #cancel() {
    if (this.#stays) return this.#place.reset();
    this.#sent = true;
    this.#place.querySelector("[data-field-cancel]")?.click();
  }

  #go() {
    const next = this.#next;
    this.#next = null;
    if (next) setTimeout(() => document.querySelector(next)?.dispatchEvent(new CustomEvent("edit", { bubbles: true })));
  }
}

// The address of the next place that can be edited, since the element itself may be replaced meanwhile.
function neighbour(place, step) {
  const cell = place.closest("td");
  if (cell) {
    const row = cell.closest("tr");
    const cells = [...row.querySelectorAll("td[data-edit]")];
    const next = cells[cells.indexOf(cell) + step];
    return next ? `#${CSS.escape(row.id)} > td:nth-child(${[...row.cells].indexOf(next) + 1})` : null;
  }
  const all = [...document.querySelectorAll(".field:has([data-pen]), form[data-field]")];
  const next = all[all.indexOf(place) + step];
  return next?.id ? `#${CSS.escape(next.id)} [data-pen]` : null;
}

on("edit", "[data-pen]", (event, pen) => pen.click());

attach("[data-field-note]", note => setTimeout(() => {
  note.closest(".field--saved")?.classList.remove("field--saved");
  note.remove();
}, 10_000));

attach(open, place => new Place(place));
