// The meeting page: Alt and Page Down or Page Up lead to the next criterion or the one before, Alt and End to the next that is open.
const KEYS = { PageDown: "next", PageUp: "previous", End: "open" };

document.addEventListener("keydown", (event) => {
  const link = event.altKey && KEYS[event.key] && document.querySelector(`[data-step="${KEYS[event.key]}"]`);
  if (!link) return;
  event.preventDefault();
  link.click(); // as the hand would: what was typed is stored first
});
