// Stages and steps of a process change places by drag; buttons do the same without.
import { attach, on } from "./attach.js";
import { script } from "./script.js";

attach("[data-drawing]", async board => {
  await script(document.body.dataset.sortable);
  const order = document.querySelector("[data-drawing-order]");
  Sortable.create(board, { handle: ".stage__head [data-grip]", draggable: "[data-stage]", ghostClass: "stage--ghost", animation: 120,
    onEnd: event => {
      if (event.oldIndex === event.newIndex) return;
      order.elements.order.value = [...board.querySelectorAll("[data-stage]")].map(stage => stage.dataset.stage).join(",");
      order.requestSubmit();
    } });
  for (const steps of board.querySelectorAll("[data-steps]")) {
    Sortable.create(steps, { handle: "[data-grip]", draggable: "[data-step]", ghostClass: "stage--ghost", animation: 120,
      onEnd: event => { if (event.oldIndex !== event.newIndex) steps.closest("form").dispatchEvent(new Event("change")); } });
  }
});

// Whatever is changed is sent at once and answered with the board as it is then. What had the focus has it again, with what was typed meanwhile;
// a button that is being pressed stays where it is, because what it sends brings the board anew.
const isBoard = event => event.detail.target?.id === "drawing";
let pressing = false;
let busy = false;
const waiting = [];
let kept = null;
let along = 0;

on("pointerdown", "[data-drawing] button", () => { pressing = true; }, true);
document.addEventListener("click", () => setTimeout(() => { pressing = false; }));
document.addEventListener("pointercancel", () => { pressing = false; });

// One change after the other: what is sent second must be kept second. While one waits, the board is not drawn anew under it.
document.addEventListener("htmx:confirm", event => {
  if (!isBoard(event)) return;
  const pressed = document.querySelector("[data-drawing] button:active");
  if (pressing && event.detail.triggeringEvent?.type === "change" && pressed && event.detail.elt.contains(pressed)) event.preventDefault();
  else if (busy) {
    event.preventDefault();
    waiting.push(event.detail.issueRequest);
  } else busy = true;
});
// A button counts only when it was pressed, not when it merely has the focus.
document.addEventListener("htmx:configRequest", event => {
  if (event.detail.elt.matches("[data-stage-form]")) event.detail.formData.set("stroke", event.detail.triggeringEvent?.submitter?.value ?? "");
});
document.addEventListener("htmx:afterRequest", event => {
  if (!isBoard(event)) return;
  const next = waiting.shift();
  // Only when htmx has let go of the element that is done.
  if (next) setTimeout(() => next(true));
  else busy = false;
});
document.addEventListener("htmx:beforeSwap", event => {
  if (!isBoard(event)) return;
  if (pressing || waiting.length) event.detail.shouldSwap = false;
  kept = keep(document.activeElement);
  along = document.querySelector("[data-drawing]")?.scrollLeft ?? 0;
});
document.addEventListener("htmx:afterSettle", () => {
  const board = document.querySelector("[data-drawing]");
  if (board && along) board.scrollLeft = along;
  along = 0;
  if (kept) restore(kept);
  kept = null;
});

function keep(element) {
  const stage = element?.closest?.("[data-stage]");
  if (!stage || !element.name) return null;
  const alike = [...stage.querySelectorAll(`[name="${element.name}"]:not([type=hidden])`)];
  const typed = element.matches("input:not([type=checkbox])") && element.value !== element.defaultValue;
  return { stage: stage.dataset.stage, name: element.name, value: element.value, at: alike.indexOf(element), typed };
}

function restore({ stage, name, value, at, typed }) {
  const alike = [...document.querySelectorAll(`[data-stage="${stage}"] [name="${name}"]:not([type=hidden])`)];
  const same = name === "stroke" ? alike.find(button => button.value === value) : alike[at];
  if (!same) return;
  same.focus({ preventScroll: true });
  if (!typed) return;
  same.value = value;
  same.addEventListener("blur", () => { if (same.isConnected && same.value !== same.defaultValue) same.dispatchEvent(new Event("change", { bubbles: true })); }, { once: true });
}
