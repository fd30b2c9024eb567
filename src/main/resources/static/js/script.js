// Loads a script that only some pages need, once.
export function script(address) {
  return globalThis.Sortable ? Promise.resolve() : new Promise((done, failed) => {
    document.head.append(Object.assign(document.createElement("script"), { src: address, onload: done, onerror: failed }));
  });
}
