// The bar at the foot of the window that stays for as long as any answer on the page is not saved.
import { announce, button, element, say } from "./words.js";

const troubled = new Map();
let bar = null;
let count = 0;

export function reportTrouble(control, retry) {
  troubled.set(control, retry);
  render();
}

export function reportMended(control) {
  if (!troubled.delete(control)) return;
  render();
  if (troubled.size === 0) announce(say("savedAll"));
}

export const isTroubled = () => troubled.size > 0;

function render() {
  if (troubled.size === count && bar) return;
  count = troubled.size;
  bar?.remove();
  bar = null;
  if (count === 0) return;
  const [first] = troubled.keys();
  bar = element("section", { class: "save-trouble", "aria-label": say("unsavedMany", count) },
    element("p", {}, count === 1 ? say("unsavedOne") : say("unsavedMany", count)),
    button(first.label, "link-button", () => first.entry.focus()),
    button(say("tryNow"), "link-button", () => troubled.forEach((retry) => retry())));
  document.body.append(bar);
}
