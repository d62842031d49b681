// Loaded before the page is shown, and not as a module: notes where somebody types or chooses before the other scripts have come.
window.typedEarly = new Set();
document.addEventListener("input", (event) => window.typedEarly.add(event.target), true);
