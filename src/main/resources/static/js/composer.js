// Ctrl Enter saves a note; files are dropped or pasted into it.
import { attach } from "./attach.js";

attach("[data-composer]", form => {
  const files = form.querySelector("[data-files]");
  const names = form.querySelector("[data-files-names]");
  const show = () => { names.textContent = [...files.files].map(file => file.name).join(", "); };
  const take = list => {
    if (!list?.length) return false;
    const all = new DataTransfer();
    for (const file of [...files.files, ...list]) all.items.add(file);
    files.files = all.files;
    show();
    return true;
  };
  files.addEventListener("change", show);
  const place = form.closest(".timeline") ?? form;
  place.addEventListener("dragover", event => event.preventDefault());
  place.addEventListener("drop", event => { if (take(event.dataTransfer.files)) event.preventDefault(); });
  form.addEventListener("paste", event => { if (take(event.clipboardData.files)) event.preventDefault(); });
  form.addEventListener("keydown", event => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  form.addEventListener("htmx:afterRequest", event => {
    if (event.detail.elt !== form || event.detail.xhr.status >= 400 || event.detail.failed) return;
    form.reset();
    show();
  });
});
