// Product lines by keyboard: Enter and the arrows go down a column, Alt and arrows move a line, a code and Enter adds one, rows are pasted from a spreadsheet.
import { attach, on } from "./attach.js";

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

// An added line asks for its quantity next, a moved one keeps the cell one was in.
attach("[data-lines]", lines => {
  onward(lines)?.focus();
  onward = () => null;
});

// What one is typing right now is not overwritten by what was saved a moment ago.
document.addEventListener("htmx:oobBeforeSwap", event => {
  const { target } = event.detail;
  if (target === document.activeElement && target.matches?.("[data-line-cell]") && target.value !== target.defaultValue) event.detail.shouldSwap = false;
});
