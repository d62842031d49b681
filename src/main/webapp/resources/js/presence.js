// Notices when the person is signed in again in another tab: on coming back to this one, and every few seconds.
const EVERY = 10_000;
const ADDRESS = "/api/session";
const waiting = new Set();
let timer = 0;

export async function whoIsSignedIn() {
  try {
    const response = await fetch(ADDRESS, { credentials: "same-origin", redirect: "manual", headers: { Accept: "application/json" } });
    return response.ok ? String((await response.json()).account) : "0";
  } catch {
    return "";
  }
}

export function whenSignedInAgain(again, somebodyElse) {
  waiting.add({ again, somebodyElse });
  if (!timer) timer = setInterval(look, EVERY);
}

async function look() {
  if (waiting.size === 0) return;
  const account = await whoIsSignedIn();
  if (account === "" || account === "0") return;
  const all = [...waiting];
  if (account !== document.body.dataset.account) {
    all.forEach((each) => each.somebodyElse());
    return;
  }
  waiting.clear();
  clearInterval(timer);
  timer = 0;
  all.forEach((each) => each.again());
}

addEventListener("focus", look);
document.addEventListener("visibilitychange", () => { if (!document.hidden) look(); });
