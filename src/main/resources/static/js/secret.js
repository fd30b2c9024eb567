// What is shown once is copied by a button, and the page goes on when its dialog is closed, however it is.
import { attach, on } from "./attach.js";

on("click", "[data-copy]", async (event, button) => {
  const input = document.getElementById(button.dataset.copy);
  input.select();
  try {
    await navigator.clipboard.writeText(input.value);
  } catch {
    // No clipboard without TLS: the old way still works there.
    document.execCommand("copy");
  }
  const [word, done] = button.querySelectorAll("span");
  word.hidden = true;
  done.hidden = false;
});

attach("dialog[data-dialog-onward]", dialog => dialog.addEventListener("close", () => location.assign(dialog.dataset.dialogOnward)));
