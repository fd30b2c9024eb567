// Shows a password while one checks it; fills in a person of the sample company.
import { on } from "./attach.js";

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
