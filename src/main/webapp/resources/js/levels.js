// A row of a table, as Word and Excel copy it, fills one level after the other: cells stand apart by tabs.
const boxes = [...document.querySelectorAll("[data-levels] textarea")];

function cells(text) {
  return text.replace(/\r\n?/g, "\n").split("\t").map((cell) => cell.trim());
}

for (const [place, box] of boxes.entries()) {
  box.addEventListener("paste", (event) => {
    const row = cells(event.clipboardData?.getData("text/plain") ?? "");
    const rest = boxes.slice(place, place + row.length);
    if (row.length < 2 || rest.length < row.length || rest.some((each) => each.value.trim())) return;
    event.preventDefault();
    rest.forEach((each, at) => {
      each.value = row[at];
      each.dispatchEvent(new Event("input", { bubbles: true }));
    });
    rest.at(-1).focus();
  });
}
