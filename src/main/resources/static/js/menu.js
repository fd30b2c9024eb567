// Menus are popovers: arrows walk through them, a letter picks, and old browsers get them placed.
import { on } from "./attach.js";

const anchored = CSS.supports("position-area", "bottom");
const items = menu => [...menu.querySelectorAll("a, button:not([aria-disabled])")].filter(item => item.checkVisibility());

document.addEventListener("toggle", event => {
  const menu = event.target;
  if (!menu.matches?.(".menu[popover]")) return;
  if (event.newState === "open") {
    if (!anchored) place(menu);
    items(menu)[0]?.focus();
  }
}, true);

// A menu may be opened from several places: it belongs where it was opened last.
let opener = null;
on("click", "[popovertarget]", (event, button) => { opener = button; }, true);

function place(menu) {
  const box = (opener?.getAttribute("popovertarget") === menu.id ? opener : document.querySelector(`[popovertarget="${menu.id}"]`))?.getBoundingClientRect();
  if (!box) return;
  menu.style.setProperty("--menu-x", `${Math.max(8, Math.min(box.left, innerWidth - menu.offsetWidth - 8))}px`);
  menu.style.setProperty("--menu-y", `${Math.max(8, Math.min(box.bottom + 4, innerHeight - menu.offsetHeight - 8))}px`);
}

on("keydown", ".menu:popover-open", (event, menu) => {
  const all = items(menu);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    all.at((all.indexOf(document.activeElement) + step) % all.length).focus();
  } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
    menu.querySelector(`[data-letter="${CSS.escape(event.key.toUpperCase())}"]`)?.click();
    event.stopPropagation();
  }
});

on("click", ".menu .menu__item", (event, item) => item.closest("[popover]").hidePopover());
