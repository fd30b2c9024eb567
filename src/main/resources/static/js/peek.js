// The record beside its list: arrows go through the rows, Esc closes it.
import { on } from "./attach.js";
import { peek } from "./rows.js";

const shown = () => document.querySelector("#peek:not([hidden])");

on("click", "[data-peek-step]", (event, link) => {
  const all = [...document.querySelectorAll("[data-row][data-peek]")];
  const row = all[all.findIndex(one => one.matches(".list__row--open")) + Number(link.dataset.peekStep)];
  if (!row) return;
  event.preventDefault();
  peek(row);
  row.scrollIntoView({ block: "nearest" });
});

on("click", "[data-peek-close]", event => {
  event.preventDefault();
  close();
});

document.addEventListener("keydown", event => {
  if (event.key === "Escape" && !event.defaultPrevented && !document.querySelector("dialog[open], :popover-open, details[data-flyout][open]")) close();
});

function close() {
  const panel = shown();
  if (!panel) return;
  panel.hidden = true;
  panel.replaceChildren();
  document.querySelector(".list__row--open")?.focus();
  document.querySelectorAll(".list__row--open").forEach(row => row.classList.remove("list__row--open"));
}
