// Messages go by themselves after ten seconds, not while one looks at them; bad news stays.
import { attach, on } from "./attach.js";

attach("[data-toast]", toast => {
  if (toast.matches(".notice--bad")) return;
  const time = Number.parseFloat(getComputedStyle(toast).getPropertyValue("--notice-time")) || 10;
  let timer = 0;
  const wait = () => { timer = setTimeout(() => toast.remove(), time * 1000); };
  const stay = () => clearTimeout(timer);
  toast.addEventListener("pointerenter", stay);
  toast.addEventListener("pointerleave", wait);
  toast.addEventListener("focusin", stay);
  toast.addEventListener("focusout", wait);
  toast.addEventListener("htmx:afterRequest", () => toast.remove());
  wait();
});

on("click", "[data-toast-close]", (event, button) => button.closest("[data-toast]").remove());

// Shows one of the messages that the page carries for what only the browser knows.
export function say(name) {
  const words = document.querySelector(`template[data-say="${name}"]`);
  const place = document.querySelector("#toasts");
  if (!words || !place) return;
  place.querySelectorAll(`[data-said="${name}"]`).forEach(old => old.remove());
  const toast = words.content.firstElementChild.cloneNode(true);
  toast.dataset.said = name;
  place.append(toast);
  htmx.process(toast);
  document.dispatchEvent(new CustomEvent("htmx:load", { detail: { elt: toast } }));
}
