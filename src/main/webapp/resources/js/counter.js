// The word counter beside a text: seen at once, said after a pause.
import { announce, say } from "./words.js";
import { countWords } from "./wordcount.js";

const PAUSE = 1500;

export function startCounters() {
  for (const text of document.querySelectorAll("textarea[data-limit]")) startCounter(text);
}

function startCounter(text) {
  const place = document.getElementById(`${text.id}-count`);
  if (!place) return;
  const limit = Number(text.dataset.limit);
  let pause = 0;
  let said = "";
  const show = () => {
    const words = countWords(text.value);
    place.textContent = sentence(words, limit);
    place.dataset.over = String(limit > 0 && words > limit);
    return words;
  };
  const tell = () => {
    const words = show();
    const left = limit - words;
    const next = left < 0 ? say("wordsOver", -left) : say("wordsLeft", left);
    if (limit > 0 && left < limit / 5 && next !== said) announce(next);
    said = next;
  };
  text.addEventListener("input", () => {
    show();
    clearTimeout(pause);
    pause = setTimeout(tell, PAUSE);
  });
  show();
}

function sentence(words, limit) {
  const count = words.toLocaleString("en-GB");
  if (limit <= 0) return `${count} ${say(words === 1 ? "word" : "words")}`;
  const of = say("ofWords", count, limit.toLocaleString("en-GB"));
  return words > limit ? `${of}, ${say("wordsOver", (words - limit).toLocaleString("en-GB"))}` : of;
}
