// Cards move between lanes by drag or Alt and arrows; the card goes at once and comes back when the server says no.
import { attach, on } from "./attach.js";
import { script } from "./script.js";

attach("[data-board]", async board => {
  await script(document.body.dataset.sortable);
  const drops = document.querySelector("[data-drops]");
  const start = () => { board.dataset.dragging = ""; };
  for (const lane of board.querySelectorAll("[data-lane]")) {
    Sortable.create(lane, { group: "cards", draggable: "[data-card]", ghostClass: "deal--ghost", animation: 120, delay: 150, delayOnTouchOnly: true, onStart: start,
      onEnd: event => {
        delete board.dataset.dragging;
        const drop = event.to.closest("[data-drop]");
        if (drop) ask(drop, event);
        else if (event.to !== event.from) move(board, event.item, event.to, () => event.from.insertBefore(event.item, event.from.children[event.oldIndex] ?? null));
      } });
  }
  for (const drop of drops?.querySelectorAll("[data-drop]") ?? []) Sortable.create(drop, { group: { name: "cards", pull: false }, draggable: "[data-card]" });
});

function ask(drop, event) {
  event.from.insertBefore(event.item, event.from.children[event.oldIndex] ?? null);
  const address = new URL(drop.dataset.drop, location.href);
  address.searchParams.set("card", event.item.dataset.card);
  htmx.ajax("GET", address.pathname + address.search, { target: "#dialog", swap: "innerHTML" });
}

function move(board, card, lane, back) {
  card.classList.add("deal--busy");
  const { id } = card;
  const answered = event => {
    if (event.detail.requestConfig?.elt !== card) return;
    document.removeEventListener("htmx:afterRequest", answered);
    card.classList.remove("deal--busy");
    // Where somebody else was quicker the answer has drawn the card anew, in its own lane.
    if (card.isConnected && (event.detail.xhr.status >= 400 || event.detail.failed)) back();
  };
  document.addEventListener("htmx:afterRequest", answered);
  htmx.ajax("POST", board.dataset.board, { source: card, target: `#${CSS.escape(id)}`, swap: "outerHTML", values: { card: card.dataset.card, version: card.dataset.version, lane: lane.dataset.lane } });
}

on("keydown", "[data-card]", (event, card) => {
  const board = card.closest("[data-board]");
  const lanes = [...board.querySelectorAll("[data-lane]")];
  const own = card.closest("[data-lane]");
  const side = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  const along = { ArrowUp: -1, ArrowDown: 1, k: -1, j: 1 }[event.key];
  const lane = side && lanes[lanes.indexOf(own) + side];
  if (lane && event.altKey) {
    const after = card.nextElementSibling;
    lane.prepend(card);
    card.focus();
    move(board, card, lane, () => { own.insertBefore(card, after); card.focus(); });
  } else if (lane) lane.querySelector("[data-card]")?.focus();
  else if (along) {
    const cards = [...own.querySelectorAll("[data-card]")];
    cards[cards.indexOf(card) + along]?.focus();
  } else return;
  event.preventDefault();
});
