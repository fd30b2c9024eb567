// The calendar of the device beside a typed date.
import { attach } from "./attach.js";

attach("[data-day]", place => {
  const [typed, native] = place.querySelectorAll("input");
  place.querySelector("[data-day-open]").addEventListener("click", () => native.showPicker());
  native.addEventListener("change", () => {
    typed.value = native.value;
    typed.dispatchEvent(new Event("input", { bubbles: true }));
    typed.focus();
  });
});
