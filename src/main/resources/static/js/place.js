// Going back finds the page where one left it: how far it was scrolled and which row one was on.
const key = `place:${location.pathname}${location.search}`;
const scrollers = () => [...document.querySelectorAll("[data-keep-scroll]")];

addEventListener("pagehide", () => {
  const scrolled = scrollers().map(element => [element.dataset.keepScroll, element.scrollTop, element.scrollLeft]);
  const row = document.activeElement?.closest?.("[data-row]")?.id;
  sessionStorage.setItem(key, JSON.stringify({ scrolled, row }));
});

const [visit] = performance.getEntriesByType("navigation");
const kept = ["back_forward", "reload"].includes(visit?.type) ? JSON.parse(sessionStorage.getItem(key)) : null;
if (kept) {
  for (const [name, top, left] of kept.scrolled) scrollers().find(element => element.dataset.keepScroll === name)?.scrollTo({ top, left, behavior: "instant" });
  if (kept.row) document.getElementById(kept.row)?.focus({ preventScroll: true });
}
