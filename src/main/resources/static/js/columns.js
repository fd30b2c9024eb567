// Columns are drawn wider and narrower by their edge; a double click fits them. The browser remembers it for each view.
import { attach } from "./attach.js";

const key = name => `width:${location.pathname}:${new URLSearchParams(location.search).get("view") ?? ""}:${name}`;

attach("[data-grid] th[data-column]", head => {
  const table = head.closest("table");
  const column = table.querySelector(`col[data-col="${CSS.escape(head.dataset.column)}"]`);
  const grip = Object.assign(document.createElement("span"), { className: "list__grip" });
  head.append(grip);

  const width = pixels => column.style.setProperty("--wide", `${Math.max(56, Math.round(pixels))}px`);
  const keep = () => localStorage.setItem(key(head.dataset.column), head.offsetWidth);
  const kept = localStorage.getItem(key(head.dataset.column));
  if (kept) width(Number(kept));

  grip.addEventListener("click", event => event.preventDefault());
  grip.addEventListener("pointerdown", event => {
    event.preventDefault();
    grip.setPointerCapture(event.pointerId);
    grip.classList.add("list__grip--held");
    const start = head.offsetWidth - event.clientX;
    const move = moved => width(start + moved.clientX);
    grip.addEventListener("pointermove", move);
    grip.addEventListener("lostpointercapture", () => {
      grip.removeEventListener("pointermove", move);
      grip.classList.remove("list__grip--held");
      keep();
    }, { once: true });
  });
  grip.addEventListener("dblclick", event => {
    event.stopPropagation();
    const at = [...head.parentElement.children].indexOf(head) + 1;
    width(Math.min(480, Math.max(...[...table.querySelectorAll(`td:nth-child(${at})`)].map(cell => natural(cell)))));
    keep();
  });
});

function natural(cell) {
  const range = document.createRange();
  range.selectNodeContents(cell);
  return range.getBoundingClientRect().width + 24;
}
