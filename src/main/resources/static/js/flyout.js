// A fly-out closes on Esc and on a click beside it.
document.addEventListener("click", event => {
  for (const open of document.querySelectorAll("details[data-flyout][open]")) if (!open.contains(event.target)) open.open = false;
});

document.addEventListener("keydown", event => {
  if (event.key !== "Escape" || event.defaultPrevented) return;
  const open = document.querySelector("details[data-flyout][open]");
  if (!open) return;
  open.open = false;
  open.querySelector("summary").focus();
});
