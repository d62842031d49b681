// Shows what light Markdown will look like, made by the server.
import { say } from "./words.js";

export function startPreviews() {
  for (const toggle of document.querySelectorAll("[data-preview-of]")) {
    toggle.hidden = false;
    toggle.addEventListener("click", () => flip(toggle));
  }
}

async function flip(toggle) {
  const place = document.getElementById(toggle.getAttribute("aria-controls"));
  const open = toggle.getAttribute("aria-expanded") !== "true";
  toggle.setAttribute("aria-expanded", String(open));
  toggle.textContent = say(open ? "previewClose" : "preview");
  place.hidden = !open;
  if (open) await show(place, document.getElementById(toggle.dataset.previewOf));
}

async function show(place, text) {
  try {
    const response = await fetch("/api/text/preview", {
      method: "POST", credentials: "same-origin", redirect: "manual", headers: { "Content-Type": "text/plain;charset=UTF-8" }, body: text.value,
    });
    if (!response.ok) throw new Error(String(response.status));
    // what the server made is safe: HTML in the text was escaped there
    const made = new DOMParser().parseFromString(await response.text(), "text/html");
    place.replaceChildren(...made.body.childNodes);
  } catch {
    place.textContent = say("previewFailed");
  }
}
