// The lead's page: a comment is taken over into the feedback of its section; what is used is counted beside the text.
function insert(area, words) {
  const before = area.value.trimEnd();
  const start = before ? before.length + 2 : 0;
  area.value = (before ? `${before}\n\n` : "") + words;
  area.dispatchEvent(new Event("input", { bubbles: true }));
  area.focus();
  area.setSelectionRange(start, area.value.length); // what came is there to be reworded
}

// advice is numbered: the institution answers it point by point
const numbered = (area, words) => `${area.value.split("\n").filter((line) => /^\d+\. /.test(line)).length + 1}. ${words}`;

function count(part) {
  const uses = [...part.querySelectorAll("select[data-source]")];
  const words = part.querySelector("[data-used]");
  if (words) words.textContent = words.textContent.replace(/\d+/, String(uses.filter((use) => use.value).length));
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-take]");
  if (!button) return;
  const part = button.closest(".part");
  const use = button.closest(".taking").querySelector("select");
  const area = part.querySelector(".part-feedback textarea");
  const words = document.getElementById(use.dataset.source).textContent.trim();
  const advice = button.dataset.take === "ADVICE";
  if (!area.value.includes(words)) insert(area, advice ? numbered(area, words) : words);
  use.value = button.dataset.take;
  use.dispatchEvent(new Event("change", { bubbles: true }));
});
document.addEventListener("change", (event) => {
  if (event.target.matches("select[data-source]")) count(event.target.closest(".part"));
});
