// The end of a share: all its rights are unticked, and ticking one takes the end back. A choice that narrows a page sends its form.
import { on } from "./attach.js";

on("click", "[data-share-end]", (event, button) => {
  const share = button.closest("[data-share]");
  share.querySelectorAll("input[type=checkbox]").forEach(box => { box.checked = false; });
  share.toggleAttribute("data-ending", true);
});

on("change", "[data-share]", (event, share) => share.toggleAttribute("data-ending", !share.querySelector("input:checked")));

on("change", "[data-sends]", (event, input) => input.form.requestSubmit());
