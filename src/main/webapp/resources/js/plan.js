// Counts the statuses of a plan again as they are chosen; business as usual is not counted.
const totals = document.querySelector("[data-status-totals]");

const isUsual = (select) => select.closest("tr")?.querySelector("[id$='-bau']")?.checked ?? false;

function count() {
  const chosen = [...document.querySelectorAll("select[data-status]")].filter((select) => !isUsual(select));
  totals.querySelector("[data-all]").textContent = chosen.length;
  for (const total of totals.querySelectorAll("[data-status-total]")) {
    total.textContent = chosen.filter((select) => select.value === total.dataset.statusTotal).length;
  }
}

if (totals && document.querySelector("select[data-status]")) {
  document.addEventListener("change", (event) => {
    if (event.target.matches("select[data-status], [id$='-bau']")) count();
  });
}
