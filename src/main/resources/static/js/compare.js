// Of two records side by side the values follow the one that stays, except where it has none.
import { on } from "./attach.js";

on("change", "[data-compare]", (event, compare) => {
  const chosen = event.target;
  if (chosen.name !== compare.dataset.compare) return;
  compare.querySelectorAll(`input[type=radio][value="${CSS.escape(chosen.value)}"]`).forEach(other => {
    if (other !== chosen && !other.closest("label").querySelector("[data-empty]")) other.checked = true;
  });
});
