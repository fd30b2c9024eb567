// Sign-in: begins where something is missing, shows a password while one checks it, fills in a person of the sample company.
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

attach(".gate__box", form => [...form.querySelectorAll(".input > :is(input, select)")].find(input => !input.value)?.focus());
