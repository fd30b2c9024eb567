// Events are dragged to another time, stretched at their end, or moved by Alt and arrows; a press on an empty hour plans something there.
import { attach, on } from "./attach.js";

const HOUR = 60;
const STEP = 15;
const MORNING = 7;
const two = number => String(number).padStart(2, "0");
const clock = minutes => `${two(Math.floor(minutes / HOUR))}:${two(minutes % HOUR)}`;
const clamp = (value, least, most) => Math.min(most, Math.max(least, value));
const snapped = minutes => Math.round(minutes / STEP) * STEP;
const calendarOf = element => element.closest("[data-calendar]");
const height = column => column.getBoundingClientRect().height / 24 / HOUR;

attach("[data-hourly]", hourly => {
  const column = hourly.querySelector("[data-column]");
  if (hourly.scrollTop === 0) hourly.scrollTop = MORNING * HOUR * height(column);
});

function send(event, day, at, length) {
  const calendar = calendarOf(event);
  const values = { what: event.dataset.event, version: event.dataset.version, at: `${day}T${clock(at)}`, minutes: length, back: calendar.dataset.back };
  event.classList.add("event--moving");
  const answered = answer => {
    if (answer.detail.requestConfig?.elt !== event) return;
    document.removeEventListener("htmx:afterRequest", answered);
    if (answer.detail.xhr.status >= 400 || answer.detail.failed) location.reload();
  };
  document.addEventListener("htmx:afterRequest", answered);
  htmx.ajax("POST", calendar.dataset.calendar, { source: event, swap: "none", values });
}

// Drag and stretch.
let held = null;

document.addEventListener("pointerdown", event => {
  const element = event.target.closest?.("[data-column] > [data-event]:not([data-fixed])");
  if (!element || event.button !== 0 || event.pointerType === "touch") return;
  held = { element, x: event.clientX, y: event.clientY, stretch: Boolean(event.target.closest("[data-stretch]")), at: Number(element.dataset.at), length: Number(element.dataset.for), moved: false };
});

document.addEventListener("pointermove", event => {
  if (!held) return;
  const { element, x, y, stretch } = held;
  if (!held.moved && Math.hypot(event.clientX - x, event.clientY - y) < 5) return;
  held.moved = true;
  element.classList.add("event--moving");
  const over = document.elementsFromPoint(event.clientX, event.clientY).find(each => each.matches?.("[data-column]")) ?? element.parentElement;
  const minutes = (event.clientY - y) / height(element.parentElement);
  if (stretch) {
    held.long = clamp(snapped(held.length + minutes), STEP, 24 * HOUR - held.at);
    element.style.setProperty("--for", held.long);
  } else {
    held.to = clamp(snapped(held.at + minutes), 0, 24 * HOUR - STEP);
    element.style.setProperty("--at", held.to);
    if (over !== element.parentElement) over.append(element);
  }
  event.preventDefault();
});

document.addEventListener("pointerup", () => {
  if (!held) return;
  const { element, moved, at, to, length, long } = held;
  held = null;
  if (!moved) return;
  element.addEventListener("click", click => click.preventDefault(), { once: true });
  send(element, element.parentElement.dataset.column, to ?? at, long ?? length);
});

on("dragstart", "[data-event]", event => event.preventDefault());

on("keydown", "[data-column] > [data-event]:not([data-fixed])", (event, element) => {
  const side = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  const along = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (!event.altKey || (!side && !along)) return;
  event.preventDefault();
  const columns = [...element.closest("[data-hourly]").querySelectorAll("[data-column]")];
  const column = columns[columns.indexOf(element.parentElement) + (side ?? 0)];
  if (!column) return;
  const at = Number(element.dataset.at);
  const length = Number(element.dataset.for);
  if (event.shiftKey && along) send(element, column.dataset.column, at, clamp(length + along * STEP, STEP, 24 * HOUR - at));
  else send(element, column.dataset.column, clamp(at + (along ?? 0) * STEP, 0, 24 * HOUR - STEP), length);
});

// An empty hour: something begins there and takes half of it.
on("click", "[data-column]", (event, column) => {
  if (event.target !== column || !calendarOf(column).dataset.create) return;
  const at = Math.floor((event.clientY - column.getBoundingClientRect().top) / height(column) / 30) * 30;
  plan(calendarOf(column), column.dataset.column, at);
});

on("dblclick", "[data-month-day]", (event, day) => {
  if (!event.target.closest("a") && calendarOf(day).dataset.create) plan(calendarOf(day), day.dataset.monthDay, 9 * HOUR);
});

function plan(calendar, day, at) {
  const address = new URL(calendar.dataset.create, location.href);
  const end = Math.min(at + 30, 24 * HOUR - 1);
  for (const [name, value] of Object.entries({ scheduledstart: day, "scheduledstart.time": clock(at), scheduledend: day, "scheduledend.time": clock(end), back: calendar.dataset.back }))
    address.searchParams.set(name, value);
  htmx.ajax("GET", address.pathname + address.search, { target: "#dialog", swap: "innerHTML" });
}
