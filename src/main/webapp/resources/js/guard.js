// One submit is one submission, and nothing leaves the page before what was typed is stored.
import { ask } from "./ask.js";
import { anyDirty, anyTroubled, letGo, saveAll } from "./autosave.js";
import { dropAllDrafts } from "./drafts.js";
import { sending, unsentBeside } from "./unsent.js";
import { say } from "./words.js";

const PATIENCE = 3000;
const settled = () => Promise.race([saveAll(), new Promise((done) => { setTimeout(done, PATIENCE); })]);

export function startGuard() {
  document.addEventListener("submit", onSubmit);
  document.addEventListener("click", onLink);
  // a page from the browser's memory may be out of date: ask again
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
}

async function onSubmit(event) {
  const form = event.target;
  if (event.defaultPrevented || form.method === "dialog") return;
  if (form.dataset.sent === "true") {
    event.preventDefault();
    return;
  }
  if (anyDirty() && form.method === "post") {
    event.preventDefault();
    await settled();
    if (!anyDirty()) form.requestSubmit(event.submitter);
    else if (form.dataset.signOut) askToSignOut(form, event.submitter, say("leaveText"));
    else document.querySelector(".save-trouble button, .conflict h3")?.focus();
    return;
  }
  const left = form.method === "post" && !form.dataset.leavesText && unsentBeside(form);
  if (left) {
    event.preventDefault();
    if (form.dataset.signOut) askToSignOut(form, event.submitter, say("leaveUnsent", left.label));
    else askToLeave(left, form, event.submitter);
    return;
  }
  if (form.dataset.signOut && !form.dataset.keepsDrafts) dropAllDrafts();
  if (form.method !== "post") return;
  sending(form);
  form.dataset.sent = "true";
  event.submitter?.setAttribute("aria-disabled", "true");
  setTimeout(() => release(form, event.submitter), 15_000);
}

// what cannot be stored keeps nobody signed in; its writer says whether this browser keeps it
function askToSignOut(form, submitter, why) {
  const go = (keeps) => {
    form.dataset.keepsDrafts = keeps;
    form.dataset.leavesText = "true";
    letGo();
    form.requestSubmit(submitter);
  };
  ask(say("leaveTitle"), why, [
    [say("leaveKeep"), "button", () => go("true")],
    [say("leaveDrop"), "button danger", () => go("")],
    [say("leaveStay"), "button secondary"],
  ], submitter);
}

function askToLeave(left, form, submitter) {
  const go = () => {
    form.dataset.leavesText = "true";
    form.requestSubmit(submitter);
  };
  ask(say("unsentTitle", left.label), say("unsentText"), [
    [say("unsentGo"), "button secondary", go],
    [say("unsentStay"), "button"],
  ], left.entry);
}

function release(form, submitter) {
  delete form.dataset.sent;
  submitter?.removeAttribute("aria-disabled");
}

async function onLink(event) {
  const link = event.target.closest?.("a[href]");
  const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (!link || !plain || event.defaultPrevented || link.target || link.hasAttribute("download")) return;
  if (link.origin !== location.origin || link.getAttribute("href").startsWith("#")) return;
  if (!anyDirty() || anyTroubled()) return;
  event.preventDefault();
  await settled();
  location.assign(link.href);
}
