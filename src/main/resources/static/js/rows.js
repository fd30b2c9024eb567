// Rows by keyboard: j and k go on, x marks, Enter opens, Space peeks, e edits; shift marks a range; a double click edits a cell.
import { attach, on, typing } from "./attach.js";

const rows = () => [...document.querySelectorAll("[data-row]")].filter(row => row.checkVisibility());
const current = () => document.activeElement?.closest("[data-row]");

document.addEventListener("keydown", event => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || document.querySelector("dialog[open], :popover-open")) return;
  const row = current();
  const press = { j: () => step(1), ArrowDown: () => row && step(1), k: () => step(-1), ArrowUp: () => row && step(-1),
    x: () => row?.querySelector("[data-pick]")?.click(), " ": () => row?.dataset.peek && peek(row), e: () => row && edit(row), Enter: () => row && event.target === row && go(row) }[event.key];
  if (press && press() !== false && (row || rows().length)) {
    if (event.key !== "Enter" || event.target === row) event.preventDefault();
  }
});

// On a record j and k are links to its neighbours; here they walk only where there are rows.
function step(by) {
  const all = rows();
  if (!all.length) return false;
  const at = all.indexOf(current());
  const row = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.max(0, Math.min(all.length - 1, at + by))];
  row.focus();
  row.scrollIntoView({ block: "nearest" });
  if (document.querySelector("#peek:not([hidden])") && row.dataset.peek) peek(row);
}

export function peek(row) {
  document.querySelectorAll(".list__row--open").forEach(open => open.classList.remove("list__row--open"));
  row.classList.add("list__row--open");
  htmx.ajax("GET", row.dataset.peek, { target: "#peek", swap: "outerHTML" });
}

const go = row => location.assign(row.dataset.href);
const edit = row => open(row.querySelector("td[data-edit]"));

function open(cell) {
  if (cell && !cell.querySelector("[data-cell]")) htmx.ajax("GET", cell.dataset.edit, { target: cell, swap: "innerHTML" });
}

on("dblclick", "td[data-edit]", (event, cell) => open(cell));
on("edit", "td[data-edit]", (event, cell) => open(cell));

on("click", "[data-row]", (event, row) => {
  if (event.target.closest("a, button, input, label, [data-cell]") || getSelection()?.toString()) return;
  row.focus();
  if (row.dataset.peek && document.querySelector("#peek:not([hidden])")) peek(row);
});

class Selection {
  #grid;
  #all;
  #last = null;

  constructor(grid) {
    this.#grid = grid;
    this.#all = grid.querySelector("[data-grid-all]");
    grid.addEventListener("click", event => this.#range(event));
    grid.addEventListener("change", event => this.#change(event));
    grid.querySelector("[data-selection-all]")?.addEventListener("click", () => this.#everything());
    this.#show();
  }

  get #picks() {
    return [...this.#grid.querySelectorAll("[data-pick]")];
  }

  #range(event) {
    const pick = event.target.closest("[data-pick]");
    if (!pick) return;
    const picks = this.#picks;
    if (event.shiftKey && this.#last) {
      const [from, to] = [picks.indexOf(this.#last), picks.indexOf(pick)].sort((a, b) => a - b);
      picks.slice(from, to + 1).forEach(other => { other.checked = pick.checked; });
    }
    this.#last = pick;
    this.#show();
  }

  #change(event) {
    if (event.target.matches("[data-pick-all]")) this.#picks.forEach(pick => { pick.checked = event.target.checked; });
    if (event.target.matches("[data-pick-all], [data-pick]")) {
      this.#whole(false);
      this.#show();
    }
  }

  #everything() {
    const whole = this.#all.value !== "true";
    this.#picks.forEach(pick => { pick.checked = whole || pick.checked; });
    this.#whole(whole);
    this.#show();
  }

  #whole(yes) {
    if (this.#all) this.#all.value = yes ? "true" : "";
    this.#grid.querySelector("[data-selection-all]")?.setAttribute("aria-pressed", yes);
  }

  #show() {
    const picks = this.#picks;
    const picked = picks.filter(pick => pick.checked);
    picks.forEach(pick => pick.closest("tr").setAttribute("aria-selected", pick.checked));
    const head = this.#grid.querySelector("[data-pick-all]");
    if (head) {
      head.checked = picked.length > 0 && picked.length === picks.length;
      head.classList.toggle("pick--some", picked.length > 0 && picked.length < picks.length);
    }
    const count = this.#grid.querySelector("[data-selection-count]");
    if (count) count.textContent = count.dataset.selectionCount.replace("#", picked.length);
  }
}

attach("[data-grid]", grid => new Selection(grid));
