// Sign-in and set-up: begins where something is wrong or missing, shows a password while one checks it, fills in a person of the sample company.
import { attach, on } from "./attach.js";

on("click", "[data-reveal]", (event, button) => {
  const input = button.parentElement.querySelector("input");
  input.type = input.type === "password" ? "text" : "password";
  button.setAttribute("aria-pressed", input.type === "text");
  input.focus();
});

on("click", "[data-fill]", (event, button) => {
  const form = button.closest("form");
  form.querySelector("[autocomplete=username]").value = button.dataset.fill;
  form.querySelector("[type=password]").focus();
});

// The time zone is where the browser is, until somebody has said otherwise.
attach(".gate__box", form => {
  const wrong = form.querySelector("[aria-invalid]");
  const zone = form.querySelector("select[name=zone]");
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone && !wrong && [...zone.options].some(option => option.value === here)) zone.value = here;
  (wrong ?? [...form.querySelectorAll(".input > :is(input, select)")].find(input => !input.value))?.focus();
});
