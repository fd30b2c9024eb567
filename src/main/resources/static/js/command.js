// Ctrl K: go to, make, find. The ways and verbs of this page are there at once, records come from the server.
import { on } from "./attach.js";
import { Options } from "./options.js";
import { Search } from "./search.js";

const box = document.querySelector("[data-command]");

if (box) {
  const input = box.querySelector("input");
  const list = box.querySelector("[data-command-list]");
  const take = (option, event) => {
    if (option.dataset.local) {
      box.close();
      document.querySelector(`[data-command-id="${option.dataset.local}"]`)?.click();
    } else if (event.ctrlKey || event.metaKey) open(option.href, "_blank");
    else location.assign(option.href);
  };
  const options = new Options(input, list, take);
  const search = new Search(box.dataset.command, (html, words) => { if (input.value === words) options.show(local(words) + html); });

  const ask = () => {
    options.show(local(input.value));
    search.ask(input.value, input.value ? 120 : 0);
  };
  const start = () => {
    input.value = "";
    box.showModal();
    ask();
  };

  input.addEventListener("input", ask);
  input.addEventListener("keydown", event => options.press(event));
  box.addEventListener("close", () => search.stop());
  box.addEventListener("click", event => { if (event.target === box) box.close(); });
  on("click", "[data-command-open]", event => {
    event.preventDefault();
    start();
  });
  document.addEventListener("keydown", event => {
    if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.shiftKey) {
      event.preventDefault();
      if (!box.open) start();
    }
  });
}

// What the page itself offers and the words fit.
function local(words) {
  const wanted = words.trim().toLocaleLowerCase(document.documentElement.lang);
  const offered = [...document.querySelectorAll("[data-verb], .rail__item[href], #new .menu__item")];
  const fitting = offered.map((element, at) => ({ element, at, name: called(element) }))
    .filter(({ name }) => name && (!wanted || name.toLocaleLowerCase(document.documentElement.lang).split(/[\s:]+/).some(part => part.startsWith(wanted)) || name.toLocaleLowerCase(document.documentElement.lang).startsWith(wanted)));
  const unique = fitting.filter(({ name, element }, at) => !element.closest("[data-row], [data-card], .notice") && fitting.findIndex(other => other.name === name) === at);
  return unique.slice(0, wanted ? 5 : 7).map(({ element, at, name }) => {
    element.dataset.commandId = at;
    const option = Object.assign(document.createElement("span"), { className: "hit" });
    option.setAttribute("role", "option");
    option.dataset.local = at;
    const icon = element.querySelector(".icon")?.cloneNode(true);
    if (icon) option.append(icon);
    const text = Object.assign(document.createElement("span"), { className: "hit__words" });
    text.append(Object.assign(document.createElement("span"), { className: "hit__label", textContent: name }));
    option.append(text);
    const key = element.dataset.key ?? element.querySelector("[data-key]")?.dataset.key;
    if (key) option.append(Object.assign(document.createElement("kbd"), { textContent: key.toUpperCase() }));
    return option.outerHTML;
  }).join("");
}

// A kind in the menu of new things is offered by both words.
function called(element) {
  const menu = element.closest("[popover]");
  return menu?.id === "new" ? `${label(document.querySelector("[popovertarget=new]"))}: ${label(element)}` : label(element);
}

function label(element) {
  const copy = element.cloneNode(true);
  copy.querySelectorAll("kbd, .count, .icon").forEach(part => part.remove());
  return (copy.textContent.trim() || element.getAttribute("aria-label") || "").trim();
}
