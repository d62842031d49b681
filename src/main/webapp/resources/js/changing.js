// A part of the page that goes on changing is fetched anew every second, until it says that it has come to rest.
import { announce } from "./words.js";

const EVERY = 1_000;
const part = (page) => page.querySelector("[data-changing]");
const place = (control) => (control.hasAttribute("href") ? `[href="${CSS.escape(control.getAttribute("href"))}"]` : `#${CSS.escape(control.id)}`);

function put(fresh, shown) {
  const held = shown.contains(document.activeElement) ? document.activeElement : null;
  shown.replaceWith(fresh);
  if (held) (fresh.querySelector(place(held)) ?? document.getElementById("main")).focus({ preventScroll: true });
  if (fresh.dataset.changing !== "true") announce(fresh.querySelector("[data-result]")?.textContent ?? "");
}

async function look() {
  const shown = part(document);
  if (shown?.dataset.changing !== "true") return;
  try {
    const response = await fetch(location.href, { credentials: "same-origin", redirect: "manual" });
    if (response.type === "opaqueredirect") return location.reload(); // signed out meanwhile
    const fresh = response.ok && part(new DOMParser().parseFromString(await response.text(), "text/html"));
    if (fresh) put(fresh, shown);
  } catch { /* offline for a moment: it is looked for again */ }
  setTimeout(look, EVERY);
}

setTimeout(look, EVERY);
