// Sends chosen files one after another with progress, size and a way to stop; says each quarter.
import { ask } from "./ask.js";
import { announce, button, element, say } from "./words.js";

const QUARTER = 25;

export function startUploads() {
  for (const input of document.querySelectorAll("input[type=file][data-upload]")) {
    input.addEventListener("change", () => sendAll(input));
  }
  for (const input of document.querySelectorAll("input[type=file][data-limit]:not([data-upload])")) {
    input.addEventListener("change", () => refuseTooLarge(input));
  }
  for (const remove of document.querySelectorAll("[data-remove]")) {
    remove.hidden = false;
    remove.addEventListener("click", () => askToRemove(remove));
  }
}

const size = (bytes) => (bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`);

// of a file that goes with its form: the server would break off without words
function refuseTooLarge(input) {
  input.parentElement.querySelector(".too-large")?.remove();
  const limit = Number(input.dataset.limit);
  const file = [...input.files].find((each) => each.size > limit);
  if (!file) return;
  input.value = "";
  input.after(element("p", { class: "field-error too-large", role: "alert" },
    say("uploadFailed", file.name, say("uploadTooLarge", size(limit)))));
}

async function sendAll(input) {
  const files = [...input.files];
  const list = input.parentElement.querySelector(".uploads");
  input.value = "";
  let stored = 0;
  for (const file of files) if (await sendOne(input, file, list)) stored += 1;
  if (stored === files.length && stored > 0) location.reload();
}

function sendOne(input, file, list) {
  const progress = element("progress", { max: "100", value: "0", "aria-label": say("uploading", file.name, size(file.size)) });
  const words = element("span", {}, `${file.name}, ${size(file.size)}`);
  const percent = element("span", { class: "muted" });
  const row = element("li", {}, words, percent, progress);
  list.append(row);
  const limit = Number(input.dataset.limit);
  if (limit > 0 && file.size > limit) return fail(row, file, say("uploadTooLarge", size(limit)));
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    row.append(button(say("uploadCancel"), "link-button", () => request.abort()));
    const reached = quarters(file.name);
    request.upload.addEventListener("progress", (event) => {
      const done = Math.floor((100 * event.loaded) / event.total);
      progress.value = done;
      percent.textContent = `${done} %`;
      reached(done);
    });
    request.addEventListener("load", () => resolve(finished(request, row, file, input)));
    request.addEventListener("error", () => resolve(fail(row, file, say("uploadCut"))));
    request.addEventListener("abort", () => { row.remove(); announce(say("uploadCancelled", file.name)); resolve(false); });
    const glue = input.dataset.upload.includes("?") ? "&" : "?";
    request.open("POST", `${input.dataset.upload}${glue}name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader("Content-Type", file.type || "application/octet-stream");
    request.setRequestHeader("Accept", "application/json");
    request.send(file);
  });
}

function quarters(name) {
  let next = QUARTER;
  return (done) => {
    if (done < next) return;
    next = (Math.floor(done / QUARTER) + 1) * QUARTER;
    announce(say("uploadPercent", name, done));
  };
}

function finished(request, row, file, input) {
  if (request.status >= 200 && request.status < 300) {
    row.replaceChildren(say("uploadDone", file.name));
    announce(say("uploadDone", file.name));
    input.dispatchEvent(new CustomEvent("portal:stored", { bubbles: true }));
    return true;
  }
  if (request.status === 401) return fail(row, file, say("uploadSignedOut"));
  let detail = "";
  try { detail = JSON.parse(request.responseText).detail ?? ""; } catch { /* no words from the server */ }
  return fail(row, file, detail || say("uploadCut"));
}

function fail(row, file, reason) {
  row.replaceChildren(element("p", { "data-trouble": "true", role: "alert" }, say("uploadFailed", file.name, reason)));
  return false;
}

function askToRemove(remove) {
  const name = remove.closest(".file")?.querySelector("a")?.textContent ?? "";
  const yes = [say("removeYes"), "button danger", () => drop(remove, name)];
  ask(say("remove", name), "", [yes, [say("removeNo"), "button secondary"]], remove);
}

async function drop(remove, name) {
  try {
    const response = await fetch(remove.dataset.remove, { method: "DELETE", credentials: "same-origin", redirect: "manual" });
    if (!response.ok) throw new Error(String(response.status));
    remove.closest(".file").remove();
    announce(say("removed", name));
    document.getElementById("main").focus();
  } catch {
    remove.after(element("p", { class: "field-error", role: "alert" }, say("removeFailed")));
  }
}
