// A reference chosen by typing: what was used last comes first, then what the server finds.
import { attach } from "./attach.js";
import { Options } from "./options.js";
import { Search } from "./search.js";

class Lookup {
  #place;
  #input;
  #value;
  #list;
  #options;
  #search;
  #label;

  constructor(place) {
    this.#place = place;
    this.#input = place.querySelector("[role=combobox]");
    this.#value = place.querySelector("[data-lookup-value]");
    this.#list = place.querySelector("[data-lookup-list]");
    this.#label = this.#input.value;
    this.#options = new Options(this.#input, this.#list, option => this.#take(option));
    this.#search = new Search(place.dataset.lookup, (html, words) => this.#show(html, words));
    this.#input.addEventListener("input", () => this.#search.ask(this.#input.value));
    this.#input.addEventListener("click", () => { if (this.#list.hidden) this.#search.ask("", 0); });
    this.#input.addEventListener("keydown", event => this.#press(event));
    this.#input.addEventListener("blur", () => this.#settle());
    place.querySelector("[data-lookup-clear]").addEventListener("click", () => this.clear());
  }

  clear() {
    this.#set("", "");
    this.#input.focus();
  }

  #show(html, words) {
    if (document.activeElement !== this.#input || words && words !== this.#input.value) return;
    this.#list.hidden = false;
    this.#input.setAttribute("aria-expanded", "true");
    this.#options.show(html);
  }

  #hide() {
    this.#search.stop();
    this.#list.hidden = true;
    this.#input.setAttribute("aria-expanded", "false");
  }

  #press(event) {
    if (this.#list.hidden) {
      if (event.key === "ArrowDown") {
        event.preventDefault();
        this.#search.ask("", 0);
      }
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      this.#input.value = this.#label;
      this.#hide();
    } else if (this.#options.press(event)) event.stopPropagation();
    else if (event.key === "Tab" && this.#options.chosen && this.#input.value !== this.#label) this.#take(this.#options.chosen);
  }

  #take(option) {
    this.#set(option.dataset.value, option.dataset.label);
    this.#hide();
    this.#place.dispatchEvent(new CustomEvent("taken", { bubbles: true, detail: { value: option.dataset.value, label: option.dataset.label } }));
  }

  // Words that were not chosen are not a value: empty clears, anything else falls back.
  #settle() {
    if (this.#input.value.trim() === "" && this.#label !== "") this.#set("", "");
    this.#input.value = this.#label;
    this.#hide();
  }

  #set(value, label) {
    this.#value.value = value;
    this.#input.value = this.#label = label;
    this.#value.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

attach("[data-lookup]", place => new Lookup(place));
