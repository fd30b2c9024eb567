// A record opened from a list knows its neighbours there and the way back to it, filters and all. Nothing is asked of the server but the next page of rows.
import { attach, on } from "./attach.js";

const key = "trail";
const kept = () => JSON.parse(sessionStorage.getItem(key) ?? "null");
const keep = trail => sessionStorage.setItem(key, JSON.stringify(trail));
const path = href => new URL(href, location.href).pathname;
const hrefs = root => [...root.querySelectorAll("[data-row][data-href]")].map(row => row.dataset.href);

function remember(rows, foot) {
  const label = document.querySelector("[data-view-name]")?.textContent.trim() ?? document.querySelector("h1")?.textContent.trim() ?? "";
  keep({ href: location.pathname + location.search, label, rows, total: foot?.dataset.total ?? String(rows.length), more: foot?.dataset.more ?? null });
}

on("click", "[data-grid] tbody [data-row]", (event, row) => {
  const grid = row.closest("[data-grid]");
  remember(hrefs(grid), grid.querySelector(".list__foot"));
}, true);
on("keydown", "[data-grid] tbody [data-row]", (event, row) => {
  const grid = row.closest("[data-grid]");
  if (event.key === "Enter") remember(hrefs(grid), grid.querySelector(".list__foot"));
}, true);
on("click", "[data-card]", (event, card) => {
  const cards = [...card.parentElement.querySelectorAll("[data-card]")].map(each => each.getAttribute("href"));
  remember(cards, null);
}, true);

attach("[data-trail]", head => {
  const trail = kept();
  const at = trail?.rows.findIndex(href => path(href) === location.pathname) ?? -1;
  if (at < 0) return;
  const back = head.querySelector("[data-trail-back]");
  back.href = trail.href;
  if (trail.label) back.querySelector("span").textContent = trail.label;
  show(head, trail, at);
  if (at === trail.rows.length - 1 && trail.more) further(head, trail, at);
});

function show(head, trail, at) {
  const turn = head.querySelector("[data-trail-turn]");
  const place = turn.querySelector("[data-trail-at]");
  turn.hidden = false;
  place.textContent = place.dataset.trailAt.replace("{at}", at + 1).replace("{total}", trail.more ? trail.total : trail.rows.length);
  lead(turn.querySelector("[data-trail-previous]"), trail.rows[at - 1]);
  lead(turn.querySelector("[data-trail-next]"), trail.rows[at + 1]);
}

function lead(link, href) {
  link.style.visibility = href ? "" : "hidden";
  if (href) link.href = href;
}

// The last row that is known: the next page of the list is fetched, for one more step.
async function further(head, trail, at) {
  const answer = await fetch(trail.more, { headers: { "HX-Request": "true" } });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const foot = page.querySelector(".list__foot");
  const longer = { ...trail, rows: [...trail.rows, ...hrefs(page)], more: foot?.dataset.more ?? null };
  if (longer.more) longer.total = `${longer.rows.length}+`;
  keep(longer);
  show(head, longer, at);
}
