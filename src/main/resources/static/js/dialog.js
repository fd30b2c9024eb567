// A dialog that an answer brought is shown over the page; Esc, Cancel and a click beside it close it. Ctrl Enter confirms from a text.
import { attach, on } from "./attach.js";

attach("dialog[data-dialog]", dialog => {
  dialog.removeAttribute("open");
  dialog.showModal();
  (dialog.querySelector("[aria-invalid], [autofocus], .dialog__body > fieldset:first-child input[type=radio]:checked") ?? dialog.querySelector(".dialog__body :is(input:not([type=hidden]), select, textarea)") ?? dialog.querySelector("[data-confirm]"))?.focus();
  dialog.addEventListener("close", () => dialog.remove());
});

// What went wrong in a form that came back is read first.
attach("[data-focus]", element => element.focus());

on("click", "[data-dialog-close]", (event, link) => {
  const dialog = link.closest("dialog");
  if (!dialog) return;
  event.preventDefault();
  dialog.removeAttribute("open");
});

// Beside it, and only when the press began there, so that marking text does not close it.
let pressed = null;
document.addEventListener("pointerdown", event => { pressed = event.target; });
document.addEventListener("click", event => {
  if (event.target === pressed && event.target.matches?.("dialog[data-dialog], dialog[data-help]")) event.target.close();
});

// Shift Enter takes the other way out, where the dialog has one.
on("keydown", "form.dialog__form", (event, form) => {
  const other = form.querySelector("[data-instead]");
  if (!other || event.key !== "Enter" || !event.shiftKey) return;
  event.preventDefault();
  form.requestSubmit(other);
});

on("keydown", "form", (event, form) => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  const confirm = form.querySelector("[data-confirm]");
  if (!confirm) return;
  event.preventDefault();
  form.requestSubmit(confirm);
});
