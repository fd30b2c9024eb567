// Asks the server as one types; an answer that is overtaken by a newer question is dropped.
export class Search {
  #address;
  #answer;
  #running = null;
  #timer = 0;

  constructor(address, answer) {
    this.#address = address;
    this.#answer = answer;
  }

  ask(words, delay = 120) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#fetch(words), delay);
  }

  stop() {
    clearTimeout(this.#timer);
    this.#running?.abort();
  }

  async #fetch(words) {
    this.#running?.abort();
    const running = this.#running = new AbortController();
    const address = new URL(this.#address, location.href);
    address.searchParams.set("q", words);
    try {
      const response = await fetch(address, { signal: running.signal, headers: { "HX-Request": "true" } });
      if (response.ok) this.#answer(await response.text(), words);
    } catch (stopped) {
      if (stopped.name !== "AbortError") throw stopped;
    }
  }
}
