// Sends along what the clipboard holds besides words, so that a pasted table keeps its merged cells and colours.
const LIMIT = 8_000_000;
const box = document.querySelector("[data-paste]");
const status = document.querySelector("[data-pasted]");
const formatted = box?.form.querySelector("input[type=hidden][name$=formatted]");

function keep(html) {
  formatted.value = html;
  status.textContent = html ? status.dataset.pasted : "";
}

if (box && formatted) {
  box.addEventListener("paste", (event) => {
    const html = event.clipboardData?.getData("text/html") ?? "";
    const alone = box.selectionStart === 0 && box.selectionEnd === box.value.length;
    keep(alone && html.length < LIMIT && /<table[\s>]/i.test(html) ? html : "");
  });
  // words that were changed by hand are no longer what was copied
  box.addEventListener("input", (event) => { if (event.inputType !== "insertFromPaste") keep(""); });
}
