// What was typed and not sent survives a lost session, a closed tab's reload and a wrong click: kept in this tab until it is saved.
import { attach } from "./attach.js";
import { say } from "./toast.js";

const skip = "[name=_csrf], [name=version], [type=hidden]:not([data-lookup-value]), [type=password], [type=file]";
const fields = form => [...form.elements].filter(element => element.name && !element.matches(skip));

attach("form[data-draft]", form => {
  const key = `draft:${form.dataset.draft}`;
  restore(form, sessionStorage.getItem(key));
  form.addEventListener("input", () => sessionStorage.setItem(key, JSON.stringify(read(form))));
  form.addEventListener("change", () => sessionStorage.setItem(key, JSON.stringify(read(form))));
  form.addEventListener("htmx:beforeOnLoad", event => {
    if (event.detail.elt === form && event.detail.xhr.status < 400) sessionStorage.removeItem(key);
  });
});

const read = form => fields(form).map(element => [element.name, element.type === "checkbox" || element.type === "radio" ? [element.value, element.checked] : element.value]);

function restore(form, kept) {
  if (!kept) return;
  const waiting = JSON.parse(kept);
  let changed = false;
  for (const element of fields(form)) {
    const at = waiting.findIndex(([name, value]) => name === element.name && (!Array.isArray(value) || value[0] === element.value));
    if (at < 0) continue;
    const [[, value]] = waiting.splice(at, 1);
    if (Array.isArray(value)) {
      changed ||= element.checked !== value[1];
      element.checked = value[1];
    } else {
      changed ||= element.value !== value;
      element.value = value;
    }
  }
  if (changed) say("draft");
}
