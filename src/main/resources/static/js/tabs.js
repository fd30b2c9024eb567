// Tabs stand in one line: those that find no room there, from the last, are in a menu at its end. The current one always shows.
import { attach } from "./attach.js";

attach("[data-tabs]", bar => {
  const tabs = [...bar.querySelectorAll("a.tabs__tab")];
  const items = [...bar.querySelectorAll(".menu__item")];
  const more = bar.querySelector(".tabs__more");
  const stow = (tab, away) => {
    tab.hidden = away;
    items[tabs.indexOf(tab)].hidden = !away;
  };
  const fit = () => {
    tabs.forEach(tab => stow(tab, false));
    more.hidden = true;
    const overflows = () => bar.scrollWidth > bar.clientWidth;
    if (!overflows()) return;
    more.hidden = false;
    for (const tab of tabs.toReversed()) if (!tab.hasAttribute("aria-current") && overflows()) stow(tab, true);
  };
  let width = 0;
  new ResizeObserver(([{ contentRect }]) => {
    if (contentRect.width === width) return;
    width = contentRect.width;
    fit();
  }).observe(bar);
});
