// The words that scripts say: from the page, which has them from the same bundle as all others.
const found = new Map();
for (const item of document.querySelectorAll("#script-words > li")) found.set(item.dataset.name, item.textContent);

export function say(name, ...parameters) {
  const text = found.get(name) ?? name;
  return text.replace(/\{(\d)\}/g, (mark, number) => parameters[number] ?? mark);
}

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" });

export function atTime(moment) {
  const date = new Date(moment);
  const today = date.toDateString() === new Date().toDateString();
  return today ? clock.format(date) : `${clock.format(date)}, ${day.format(date)}`;
}

// Said once, politely, by screen readers. The empty text in between lets the same words be said again.
let pending = 0;
export function announce(text) {
  const place = document.getElementById("announcer");
  if (!place) return;
  place.textContent = "";
  clearTimeout(pending);
  pending = setTimeout(() => { place.textContent = text; }, 60);
}

export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (value === true) made.setAttribute(key, "");
    else if (value !== false && value !== undefined && value !== null) made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

export function button(text, look, act) {
  return element("button", { type: "button", class: look, onclick: act }, text);
}
