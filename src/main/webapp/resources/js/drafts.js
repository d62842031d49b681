// Copies of what is typed but not yet stored, kept apart by account and answer in this browser.
const PREFIX = "portal.draft.";
const SENDING = "portal.sending"; // what this tab has sent and has had no answer to
const DAYS = 14;
const account = () => document.body.dataset.account ?? "";
const key = (url) => `${PREFIX}${account()}.${url}`;

function attempt(work) {
  try {
    return work();
  } catch {
    return null; // storage is full or forbidden: typing must go on
  }
}

export function keepDraft(url, draft) {
  if (account()) attempt(() => localStorage.setItem(key(url), JSON.stringify({ ...draft, at: Date.now() })));
}

export function draftOf(url) {
  return account() ? attempt(() => JSON.parse(localStorage.getItem(key(url)))) : null;
}

export function dropDraft(url) {
  attempt(() => localStorage.removeItem(key(url)));
}

function every() {
  return attempt(() => Object.keys(localStorage).filter((name) => name.startsWith(PREFIX))) ?? [];
}

export function dropAllDrafts() {
  for (const name of every()) if (name.startsWith(`${PREFIX}${account()}.`)) attempt(() => localStorage.removeItem(name));
}

export function dropOldDrafts() {
  const oldest = Date.now() - DAYS * 86_400_000;
  for (const name of every()) {
    const draft = attempt(() => JSON.parse(localStorage.getItem(name)));
    if (!(draft?.at > oldest)) attempt(() => localStorage.removeItem(name));
  }
}

export function noteSent(urls) {
  attempt(() => sessionStorage.setItem(SENDING, JSON.stringify(urls)));
}

export function takeSent() {
  const sent = attempt(() => JSON.parse(sessionStorage.getItem(SENDING)));
  attempt(() => sessionStorage.removeItem(SENDING));
  return sent ?? [];
}
