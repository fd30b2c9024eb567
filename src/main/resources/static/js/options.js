// A list of options driven from its input: arrows choose, Enter takes.
export class Options {
  #input;
  #list;
  #take;

  constructor(input, list, take) {
    this.#input = input;
    this.#list = list;
    this.#take = take;
    list.addEventListener("pointerdown", event => event.preventDefault());
    list.addEventListener("click", event => {
      const option = event.target.closest("[role=option]");
      if (option) this.#take(option, event);
    });
  }

  show(html) {
    this.#list.innerHTML = html;
    this.#all().forEach((option, at) => { option.id = `${this.#list.id}-${at}`; });
    this.choose(0);
  }

  choose(at) {
    const all = this.#all();
    all.forEach((option, index) => option.setAttribute("aria-selected", index === at));
    this.#input.setAttribute("aria-activedescendant", all[at]?.id ?? "");
    all[at]?.scrollIntoView({ block: "nearest" });
  }

  get chosen() {
    return this.#list.querySelector("[aria-selected=true]");
  }

  // Whether the key was one of ours.
  press(event) {
    const all = this.#all();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && all.length) {
      event.preventDefault();
      this.choose((all.indexOf(this.chosen) + step + all.length) % all.length);
      return true;
    }
    if (event.key === "Enter" && this.chosen) {
      event.preventDefault();
      this.#take(this.chosen, event);
      return true;
    }
    return false;
  }

  #all() {
    return [...this.#list.querySelectorAll("[role=option]")];
  }
}
