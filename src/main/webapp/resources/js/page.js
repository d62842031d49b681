// Small things of every page: errors take the focus, menus close, deadlines also in the reader's own time.
import { announce, element, say } from "./words.js";

export function startPage() {
  focusErrors();
  tellDone();
  closeMenus();
  ownTimes();
  reachScrollers();
}

function focusErrors() {
  const summary = document.getElementById("error-summary");
  if (!summary) return;
  summary.focus();
  summary.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    const target = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const inner = target?.matches("input, select, textarea, button") ? target : target?.querySelector("input, select, textarea");
    if (!inner) return;
    event.preventDefault();
    inner.focus();
    inner.scrollIntoView({ block: "center" });
  });
}

// what scrolls on its own can be scrolled by keyboard, even where nothing in it takes the focus
function reachScrollers() {
  for (const side of document.querySelectorAll(".split-side")) {
    if (side.scrollHeight > side.clientHeight && !side.querySelector("a[href], button, input, select, textarea, summary")) {
      side.tabIndex = 0;
    }
  }
}

// the address must not tell it again when the page is loaded anew
function tellDone() {
  const banner = document.querySelector("[data-banner=done]");
  if (!banner) return;
  announce(banner.textContent.trim());
  const address = new URL(location.href);
  address.searchParams.delete("done");
  history.replaceState(history.state, "", address);
}

function closeMenus() {
  const menus = () => document.querySelectorAll("details[data-menu][open]");
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const menu of menus()) { menu.open = false; menu.querySelector("summary").focus(); }
  });
  document.addEventListener("click", (event) => {
    for (const menu of menus()) if (!menu.contains(event.target)) menu.open = false;
  });
}

function ownTimes() {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  for (const time of document.querySelectorAll("time[data-deadline]")) {
    const moment = new Date(time.dateTime);
    const there = time.dataset.deadline || "Europe/London";
    if (Number.isNaN(moment.getTime()) || clock(moment, there) === clock(moment, zone)) continue;
    time.after(" ", element("span", { class: "deadline-own" }, say("yourTime", clock(moment, zone))));
  }
}

function clock(moment, timeZone) {
  return new Intl.DateTimeFormat("en-GB", { timeZone, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" }).format(moment);
}
