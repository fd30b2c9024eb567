// Runs a behaviour on every element that asks for it, now and in whatever arrives later.
export function attach(selector, behave) {
  const known = new WeakSet();
  const within = root => {
    const found = [...root.querySelectorAll(selector)];
    if (root.matches?.(selector)) found.unshift(root);
    for (const element of found) {
      if (known.has(element)) continue;
      known.add(element);
      behave(element);
    }
  };
  within(document);
  document.addEventListener("htmx:load", event => within(event.detail.elt));
}

// Listens on the document for events whose target lies in an element that matches.
export function on(type, selector, listen, options) {
  document.addEventListener(type, event => {
    const element = event.target instanceof Element ? event.target.closest(selector) : null;
    if (element) listen(event, element);
  }, options);
}

export const typing = element => element instanceof Element && element.matches("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true]");
