// A page that was opened to be printed asks for it once it stands; its button asks again.
import { attach, on } from "./attach.js";

attach("[data-print-now]", () => addEventListener("load", () => print(), { once: true }));
on("click", "[data-print]", () => print());
