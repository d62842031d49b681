// Takes the words that somebody selects in a text into the field of a form that is about them.
export function startSelections() {
  for (const place of document.querySelectorAll("[data-selection-of]")) {
    const text = document.querySelector(place.dataset.selectionOf);
    const field = place.querySelector("textarea");
    if (text && field) document.addEventListener("selectionchange", () => take(text, field));
  }
}

function take(text, field) {
  const chosen = document.getSelection();
  const words = chosen.toString().replace(/\s+/g, " ").trim();
  const within = text.contains(chosen.anchorNode) && text.contains(chosen.focusNode);
  if (words && within && words.length <= field.maxLength) field.value = words;
}
