// Every htmx request carries the token of the page; what went wrong is said in words.
import { say } from "./toast.js";

const token = () => document.querySelector("meta[name=csrf]");
let interrupted = null;

document.addEventListener("htmx:configRequest", event => {
  const meta = token();
  // The sign-in over a page belongs to a new session already and brings the token of that one.
  const own = event.detail.path.startsWith("/sign-in");
  if (event.detail.verb !== "get" && meta && !own) event.detail.headers[meta.dataset.header] = meta.content;
});

document.addEventListener("htmx:sendError", () => say("offline"));

document.addEventListener("htmx:responseError", event => {
  // What nobody asked for, such as look-alikes while one types, says nothing and stops nothing.
  if (event.detail.elt.matches("[data-quiet]")) return;
  const { status } = event.detail.xhr;
  if (status === 401) signIn(event.detail);
  else say(status === 403 ? "forbidden" : status === 503 ? "busy" : "failed");
});

// The session has ended: sign in over the page, which keeps everything typed, then send again what was stopped.
function signIn({ elt, requestConfig }) {
  interrupted = { elt, requestConfig };
  htmx.ajax("GET", "/sign-in?over=true", { target: "#dialog", swap: "innerHTML" });
}

// Sent by the answer to a sign-in over the page: HX-Trigger: {"signedin": {"token": "…"}}
document.addEventListener("signedin", event => {
  token().content = event.detail.token;
  document.querySelectorAll("input[name=_csrf]").forEach(input => { input.value = event.detail.token; });
  document.querySelector("#dialog").replaceChildren();
  const again = interrupted;
  interrupted = null;
  if (again?.elt.isConnected && again.requestConfig.triggeringEvent) htmx.trigger(again.elt, again.requestConfig.triggeringEvent.type);
  else say("back");
});
