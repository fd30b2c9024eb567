// Light and dark; the choice is kept in a cookie, so that the next page is made in it.
import { on } from "./attach.js";

const root = document.documentElement;
const dark = () => root.dataset.theme === "dark" || root.dataset.theme === "auto" && matchMedia("(prefers-color-scheme: dark)").matches;

on("change", "[data-theme-switch]", (event, box) => {
  box.checked = false;
  root.dataset.theme = dark() ? "light" : "dark";
  document.cookie = `theme=${root.dataset.theme}; path=/; max-age=31536000; samesite=lax`;
});
