// Single keys, declared where they work: data-key="e" or data-key="g l" on a link or button. Off while one types.
import { on, typing } from "./attach.js";

let first = null;

const shown = element => element.checkVisibility() && !element.closest("[inert]");
const scope = () => [...document.querySelectorAll("dialog[open]")].at(-1) ?? document;

document.addEventListener("keydown", event => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  if (event.key === "/") return search(event);
  const keys = first ? `${first} ${event.key.toLowerCase()}` : event.key.toLowerCase();
  const target = find(keys);
  if (target) {
    event.preventDefault();
    target.click();
  }
  first = !first && event.key === "g" ? "g" : null;
  if (first) setTimeout(() => { first = null; }, 1200);
});

// A focused row's own verbs come before those of the page.
function find(keys) {
  const wanted = `[data-key="${CSS.escape(keys)}"]`;
  const row = document.activeElement?.closest("[data-row]");
  return row?.querySelector(wanted) ?? [...scope().querySelectorAll(wanted)].filter(element => shown(element) || element.matches(".rail__item")).at(-1);
}

function search(event) {
  if (scope() !== document) return;
  event.preventDefault();
  const quick = document.querySelector("[data-quick]");
  if (quick) quick.select();
  else document.querySelector("[data-command-open]")?.click();
}

on("click", "[data-help-open]", () => {
  const help = document.querySelector("[data-help]");
  fill(help.querySelector("[data-help-of=everywhere] dl"));
  help.showModal();
});

// The verbs and ways of this page name their own keys.
function fill(list) {
  list.querySelectorAll("[data-own]").forEach(element => element.remove());
  const seen = new Set(["k", "j", "z"]);
  for (const element of document.querySelectorAll("[data-key]")) {
    const { key } = element.dataset;
    const name = (element.dataset.keyName ?? element.getAttribute("aria-label") ?? element.querySelector("span:not(.count)")?.textContent ?? element.firstChild?.nextSibling?.textContent ?? "").trim();
    if (seen.has(key) || !name) continue;
    seen.add(key);
    const term = Object.assign(document.createElement("dt"), { textContent: name });
    const detail = document.createElement("dd");
    for (const part of key.split(" ")) detail.append(Object.assign(document.createElement("kbd"), { textContent: part.toUpperCase() }), " ");
    term.dataset.own = detail.dataset.own = "";
    list.append(term, detail);
  }
}
