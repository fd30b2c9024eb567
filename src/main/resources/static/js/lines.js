// Product lines by keyboard: Enter and the arrows go down a column, Alt and arrows move a line, a code and Enter adds one, rows are pasted from a spreadsheet.
import { attach, on } from "./attach.js";
import { script } from "./script.js";

const grid = element => element.closest("[data-lines]");
const send = (element, address, values) => htmx.ajax("POST", address, { source: grid(element), target: `#${CSS.escape(grid(element).id)}`, swap: "outerHTML", values });

on("focusin", "[data-line-cell]", (event, input) => input.select());

on("keydown", "[data-line-cell]", (event, input) => {
  const down = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === "Escape") input.value = input.defaultValue;
  if (!down) return;
  event.preventDefault();
  if (event.altKey) return shift(input, down);
  const column = [...grid(input).querySelectorAll(`[data-line-cell="${input.dataset.lineCell}"]`)];
  const next = column[column.indexOf(input) + (event.shiftKey ? -down : down)];
  (next ?? (down > 0 ? grid(input).querySelector("[data-line-new] [role=combobox]") : input))?.focus();
});

// Where the grid that an answer brings goes on.
let onward = () => null;

function shift(input, by) {
  const line = input.closest("[data-line]").dataset.line;
  onward = lines => lines.querySelector(`#${CSS.escape(input.id)}`);
  send(input, grid(input).dataset.linesMove, { line, by, focus: input.id });
}

on("taken", "[data-line-new]", (event, row) => {
  onward = lines => [...lines.querySelectorAll("[data-line-cell=quantity]")].at(-1);
  send(row, grid(row).dataset.linesAdd, { product: event.detail.value });
});

on("paste", "[data-line-new] input", (event, input) => {
  const rows = event.clipboardData.getData("text/plain");
  if (!/[\t\n]/.test(rows.trim())) return;
  event.preventDefault();
  onward = lines => lines.querySelector("[data-line-new] [role=combobox]");
  send(input, grid(input).dataset.linesPaste, { rows });
});

// One menu serves all lines: it acts on the one from which it was opened, and the hand stays there.
let line = null;

on("click", "[data-line-more]", (event, button) => { line = button.closest("[data-line]"); });

document.addEventListener("htmx:configRequest", event => {
  const { elt, parameters } = event.detail;
  if (!line || !elt.closest?.("[data-line-menu]")) return;
  parameters.line = line.dataset.line;
  const after = [line, line.nextElementSibling, line.previousElementSibling].map(row => row?.dataset.line).filter(Boolean);
  onward = lines => after.map(id => lines.querySelector(`[data-line="${CSS.escape(id)}"] [data-line-more]`)).find(Boolean);
});

// A line is dragged by its grip to where it belongs.
attach("[data-lines-move]", async lines => {
  await script(document.body.dataset.sortable);
  const rows = lines.querySelector("tbody");
  Sortable.create(rows, { handle: ".lines__grip", draggable: "[data-line]", ghostClass: "lines__row--moved", animation: 120,
    onEnd: event => {
      const by = event.newDraggableIndex - event.oldDraggableIndex;
      if (by) send(rows, lines.dataset.linesMove, { line: event.item.dataset.line, by });
    } });
});

// An added line asks for its quantity next, a moved one keeps the cell one was in.
attach("[data-lines]", lines => {
  onward(lines)?.focus();
  onward = () => null;
});

// With a value goes what its cell showed, so that the server can tell when somebody else wrote it meanwhile.
document.addEventListener("htmx:configRequest", event => {
  const { elt, parameters } = event.detail;
  if (!elt.matches?.("[data-line-cell]")) return;
  parameters.shown = elt.dataset.shown;
  elt.dataset.sent = elt.value;
});

// Typed over again while the first value was on its way: the answer only says what the cell would show, and what is typed stays.
document.addEventListener("htmx:beforeSwap", event => {
  const { target, serverResponse, xhr } = event.detail;
  if (!target.matches?.("[data-line-cell]") || xhr.status >= 400 || target.value === target.dataset.sent) return;
  const saved = new DOMParser().parseFromString(serverResponse, "text/html").getElementById(target.id);
  if (!saved) return;
  target.dataset.shown = saved.dataset.shown;
  target.defaultValue = saved.defaultValue;
  event.detail.shouldSwap = false;
});

// After the choice between mine and theirs one is back in the cell that it was about.
let clashed = null;

document.addEventListener("htmx:beforeSwap", event => {
  const { elt } = event.detail.requestConfig;
  if (event.detail.xhr.status === 412 && elt.matches?.("[data-line-cell]")) clashed = elt.id;
});

document.addEventListener("htmx:oobAfterSwap", event => {
  const { id } = event.detail.target;
  if (!clashed || id !== clashed) return;
  clashed = null;
  setTimeout(() => document.getElementById(id)?.focus());
});

// What one is typing, or has sent and awaits the answer of, is not overwritten by what was saved a moment ago.
document.addEventListener("htmx:oobBeforeSwap", event => {
  const { target } = event.detail;
  if (!target.matches?.("[data-line-cell]")) return;
  const typing = target === document.activeElement && target.value !== target.defaultValue;
  if (typing || target.classList.contains("htmx-request")) event.detail.shouldSwap = false;
});
