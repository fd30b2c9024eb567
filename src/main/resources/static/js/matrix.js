// The privileges of a role: a click or Space goes on to the next depth, a figure sets one, arrows walk, heads change a whole column.
// What was changed is marked until it is saved, all at once.
import { attach } from "./attach.js";

const ORDER = "-UBDO";

class Matrix {
  #form;
  #saving = false;

  constructor(form) {
    this.#form = form;
    form.querySelector("[data-matrix-filter]").addEventListener("input", event => this.#filter(event.target.value));
    if (!this.#cells().length) return;
    this.#cells()[0].tabIndex = 0;
    form.addEventListener("click", event => this.#click(event));
    form.addEventListener("keydown", event => this.#key(event));
    form.addEventListener("focusin", event => event.target.matches(".matrix__cell") && this.#roam(event.target));
    form.addEventListener("submit", () => { this.#saving = true; });
    addEventListener("beforeunload", event => { if (!this.#saving && form.isConnected && this.#changed().length) event.preventDefault(); });
  }

  #cells = () => [...this.#form.querySelectorAll(".matrix__cell")];
  #changed = () => this.#cells().filter(cell => cell.dataset.was !== undefined);

  #click(event) {
    const cell = event.target.closest(".matrix__cell");
    if (cell) this.#turn(cell, event.shiftKey ? -1 : 1);
    else if (event.target.closest("[data-matrix-column]")) this.#column(event.target.closest("th").cellIndex - 1);
    else if (event.target.closest("[data-matrix-reset]")) this.#changed().forEach(each => this.#set(each, each.dataset.was));
  }

  #key(event) {
    const cell = event.target.closest(".matrix__cell");
    if (!cell || event.ctrlKey || event.metaKey || event.altKey) return;
    const walk = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key];
    if (walk) this.#walk(cell, ...walk);
    else if (/^[0-4]$/.test(event.key)) cell.dataset.choices.includes(ORDER[event.key]) && this.#set(cell, ORDER[event.key]);
    else if (event.key === "Backspace") this.#turn(cell, -1);
    else if (event.key.length > 1 || event.key === " ") return;
    else { event.stopPropagation(); return; }
    event.preventDefault();
    event.stopPropagation();
  }

  #walk(cell, down, right) {
    const rows = [...this.#form.querySelectorAll(".matrix__row:not([hidden])")];
    let at = Number(cell.dataset.at) + right;
    for (let row = rows.indexOf(cell.closest("tr")) + down; rows[row] && at >= 0 && at < 8; row += down, at += right) {
      const next = rows[row].querySelector(`[data-at="${at}"]`);
      if (next) return next.focus();
    }
  }

  #roam(cell) {
    this.#cells().forEach(each => { each.tabIndex = each === cell ? 0 : -1; });
  }

  #turn(cell, by) {
    const choices = cell.dataset.choices;
    this.#set(cell, choices.at((choices.indexOf(this.#depth(cell)) + by) % choices.length));
  }

  // All that can be seen of a column, to where its first cell goes next.
  #column(at) {
    const cells = this.#cells().filter(cell => Number(cell.dataset.at) === at && !cell.closest("tr").hidden);
    if (!cells.length) return;
    const longest = cells.reduce((one, other) => other.dataset.choices.length > one.dataset.choices.length ? other : one);
    const next = longest.dataset.choices.at((longest.dataset.choices.indexOf(this.#depth(longest)) + 1) % longest.dataset.choices.length);
    cells.forEach(cell => this.#set(cell, cell.dataset.choices.includes(next) ? next : next === "-" ? "-" : "O"));
  }

  #depth = cell => cell.firstElementChild.dataset.depth;

  #set(cell, depth) {
    const before = this.#depth(cell);
    cell.firstElementChild.dataset.depth = depth;
    cell.dataset.was ??= before;
    if (cell.dataset.was === depth) delete cell.dataset.was;
    cell.title = this.#form.querySelector(`[data-matrix-word="${depth}"]`).textContent;
    cell.setAttribute("aria-label", `${cell.dataset.name}: ${cell.title}`);
    const is = cell.closest("tr").querySelector("[data-matrix-is]");
    const at = Number(cell.dataset.at);
    is.value = is.value.slice(0, at) + depth + is.value.slice(at + 1);
    this.#count();
  }

  #count() {
    const count = this.#changed().length;
    const said = this.#form.querySelector("[data-matrix-count]");
    said.textContent = said.dataset.matrixCount.replace("#", count);
    this.#form.querySelector("[data-matrix-save]").hidden = count === 0;
  }

  #filter(typed) {
    const words = typed.trim().toLocaleLowerCase();
    for (const group of this.#form.querySelectorAll("[data-matrix-group]")) {
      const rows = [...group.querySelectorAll(".matrix__row")];
      rows.forEach(row => { row.hidden = !row.dataset.matrixRow.toLocaleLowerCase().includes(words); });
      group.hidden = rows.every(row => row.hidden);
    }
    this.#form.querySelector("[data-matrix-empty]").hidden = [...this.#form.querySelectorAll(".matrix__row")].some(row => !row.hidden);
  }
}

attach("form[data-matrix]", form => new Matrix(form));
