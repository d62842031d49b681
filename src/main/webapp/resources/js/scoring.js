// The scoring page: one pane at a time on a narrow screen, steps from criterion to criterion, and how many are scored.
const panes = ["submission", "rubric"].map((id) => document.getElementById(id));
const buttons = [...document.querySelectorAll("[data-pane]")];
const criteria = [...document.querySelectorAll(".criterion")];

function show(id) {
  for (const pane of panes) pane.classList.toggle("away", pane.id !== id);
  for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.pane === id));
}

// a link, or an error, leads to a place in the pane that is away
function showPlace(place) {
  const pane = panes.find((each) => each?.contains(place));
  if (pane) show(pane.id);
}

function go(place) {
  showPlace(place);
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: "start" });
}

function step(by) {
  const here = criteria.findIndex((each) => each.contains(document.activeElement));
  const next = criteria[here < 0 ? 0 : here + by];
  if (next) go(next);
}

function countScored() {
  const progress = document.querySelector("[data-progress] progress");
  const words = document.querySelector("[data-progress] p");
  if (!progress || !words) return;
  const scored = criteria.filter((each) => each.querySelector("input[type=radio]:checked")).length;
  progress.value = scored;
  words.textContent = words.textContent.replace(/\d+/, String(scored));
}

document.querySelector(".pane-switch").hidden = false;
for (const button of buttons) button.addEventListener("click", () => { show(button.dataset.pane); window.scrollTo(0, 0); });
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='#']");
  const place = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (place && panes.some((pane) => pane.contains(place))) {
    event.preventDefault();
    go(place.matches("fieldset") ? place.querySelector("input") : place);
  }
});
document.addEventListener("keydown", (event) => {
  if (!event.altKey || !["PageDown", "PageUp"].includes(event.key)) return;
  event.preventDefault();
  step(event.key === "PageDown" ? 1 : -1);
});
document.addEventListener("change", countScored);
show(document.querySelector("#error-summary a") || location.hash.startsWith("#criterion") ? "rubric" : "submission");
