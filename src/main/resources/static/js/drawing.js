// Stages and steps of a process change places by drag; buttons do the same without.
import { attach } from "./attach.js";
import { script } from "./script.js";

attach("[data-drawing]", async board => {
  await script(document.body.dataset.sortable);
  const order = document.querySelector("[data-drawing-order]");
  Sortable.create(board, { handle: ".stage__head [data-grip]", draggable: "[data-stage]", ghostClass: "stage--ghost", animation: 120,
    onEnd: event => {
      if (event.oldIndex === event.newIndex) return;
      order.elements.order.value = [...board.querySelectorAll("[data-stage]")].map(stage => stage.dataset.stage).join(",");
      htmx.trigger(order, "submit");
    } });
  for (const steps of board.querySelectorAll("[data-steps]")) {
    Sortable.create(steps, { handle: "[data-grip]", draggable: "[data-step]", ghostClass: "stage--ghost", animation: 120,
      onEnd: event => { if (event.oldIndex !== event.newIndex) htmx.trigger(steps.closest("form"), "change"); } });
  }
});

// What had the focus has it again on the board that was drawn anew.
document.addEventListener("htmx:beforeSwap", event => {
  if (event.detail.target?.id !== "drawing") return;
  kept = keep(document.activeElement);
  along = document.querySelector("[data-drawing]")?.scrollLeft ?? 0;
});
document.addEventListener("htmx:afterSettle", () => {
  const board = document.querySelector("[data-drawing]");
  if (board && along) board.scrollLeft = along;
  along = 0;
  if (!kept) return;
  const stage = document.querySelector(`[data-stage="${kept.stage}"]`);
  const same = [...stage?.querySelectorAll("input:not([type=hidden]), select, button") ?? []].find(element => element.name === kept.name && element.value === kept.value)
    ?? [...stage?.querySelectorAll(`[name="${kept.name}"]:not([type=hidden])`) ?? []][kept.at];
  same?.focus({ preventScroll: true });
  kept = null;
});

let kept = null;
let along = 0;

function keep(element) {
  const stage = element?.closest?.("[data-stage]");
  if (!stage || !element.name) return null;
  return { stage: stage.dataset.stage, name: element.name, value: element.value, at: [...stage.querySelectorAll(`[name="${element.name}"]:not([type=hidden])`)].indexOf(element) };
}
