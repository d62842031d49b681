// Warns before the session ends: for want of requests, in all tabs together, which one key press puts off; and because
// it has lasted long enough, which nothing does.
import { announce, button, element, say } from "./words.js";
import { whoIsSignedIn } from "./presence.js";

const WARN = 180;
const SAY_EVERY = 30;
const KEY = "portal.session.touched";
const seconds = Number(document.body.dataset.sessionSeconds ?? 0);
const end = Date.now() + 1000 * Number(document.body.dataset.sessionRest ?? 0);
let own = Date.now();
let dialog = null;
let opener = null;
let lastSaid = 0;
let understood = false;

export function touched() {
  own = Date.now();
  try { localStorage.setItem(KEY, String(own)); } catch { /* this tab alone then */ }
}

function left() {
  let other = 0;
  try { other = Number(localStorage.getItem(KEY)); } catch { /* this tab alone then */ }
  return Math.round(seconds - (Date.now() - Math.max(own, other)) / 1000);
}

export function startSession() {
  if (!(seconds > 0)) return;
  touched();
  observeRequests();
  setInterval(tick, 1000);
}

// every answer of the server but a refusal to know us keeps the session alive
function observeRequests() {
  const observer = new PerformanceObserver((list) => {
    const alive = list.getEntries().some((entry) =>
      ["fetch", "xmlhttprequest"].includes(entry.initiatorType) && entry.responseStatus >= 200 && entry.responseStatus < 300);
    if (alive) touched();
  });
  observer.observe({ type: "resource" });
}

const untilEnd = () => Math.round((end - Date.now()) / 1000);
const isLast = () => untilEnd() <= left();

function tick() {
  const rest = Math.min(left(), untilEnd());
  if (rest > WARN) { if (dialog && !dialog.dataset.over) close(); return; }
  if (rest > 0 && isLast() && understood) return;
  if (!dialog) open();
  if (rest <= 0) over();
  else tell(rest);
}

function open() {
  opener = document.activeElement;
  const text = element("p", { id: "session-text" });
  const last = isLast();
  const go = last ? understand : extend;
  const stay = button(say(last ? "sessionUnderstood" : "sessionStay"), "button", go);
  dialog = element("dialog", { "aria-labelledby": "session-title", "aria-describedby": "session-text" },
    element("h2", { id: "session-title" }, say(last ? "sessionLast" : "sessionTitle")), text, element("p", {}, stay));
  dialog.addEventListener("cancel", (event) => { event.preventDefault(); go(); });
  document.body.append(dialog);
  dialog.showModal();
  stay.focus();
}

function tell(rest) {
  if (dialog.dataset.over) return;
  const words = say(isLast() ? "sessionLastText" : "sessionText", Math.max(1, Math.ceil(rest / 60)));
  const place = dialog.querySelector("#session-text");
  if (place.textContent !== words) place.textContent = words;
  if (Date.now() - lastSaid > SAY_EVERY * 1000) {
    lastSaid = Date.now();
    announce(words);
  }
}

function understand() {
  understood = true;
  close();
}

async function extend() {
  if (dialog?.dataset.over) return close();
  const account = await whoIsSignedIn();
  if (account === document.body.dataset.account) {
    touched();
    close();
    announce(say("sessionStayed"));
  } else {
    over();
  }
  return undefined;
}

function over() {
  if (dialog.dataset.over) return;
  dialog.dataset.over = "true";
  dialog.querySelector("#session-text").textContent = say("sessionOver");
  const address = `/identity/sign-in.xhtml?next=${encodeURIComponent(location.pathname + location.search)}`;
  const link = element("a", { class: "button", href: address }, say("sessionSignIn"));
  dialog.querySelector("button").replaceWith(link);
  link.focus();
}

function close() {
  dialog?.close();
  dialog?.remove();
  dialog = null;
  opener?.focus?.();
}
