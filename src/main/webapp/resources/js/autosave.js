// Saves every answer marked with data-autosave as it is typed. One Saver an answer; never two saves of one answer at once.
import { announce, atTime, say } from "./words.js";
import { Control } from "./control.js";
import { showConflict } from "./conflict.js";
import { dropDraft, keepDraft } from "./drafts.js";
import { offerDraft } from "./offer.js";
import { Notice } from "./notice.js";
import { reportMended, reportTrouble } from "./trouble.js";
import { whenSignedInAgain } from "./presence.js";

const PAUSE = 2000;
const SLOW = 2500;
const LONGEST = 20_000;
const SAID_EVERY = 60_000;
const WAITS = [2000, 4000, 8000, 16_000, 30_000];
const KEEPALIVE_LIMIT = 60_000;

const savers = new Map();
let lastSaid = 0;

class Saver {
  constructor(place) {
    this.control = new Control(place);
    this.version = Number(place.dataset.version);
    this.notice = new Notice(this.control);
    this.timer = 0;
    this.failures = 0;
    this.sending = null;
    this.conflict = null;
    this.held = false; // the server refused: no retry before the person changes something
    this.stored = this.control.reset();
    this.listen(place);
    this.offer = offerDraft(this.control, this.stored, () => { this.offer = null; this.changed(); });
    this.changed();
  }

  listen(place) {
    place.addEventListener("input", () => this.changed());
    place.addEventListener("change", () => { this.changed(); if (this.control.atOnce) this.save(); });
    place.addEventListener("focusout", () => this.save());
    place.addEventListener("keydown", (key) => {
      if ((key.ctrlKey || key.metaKey) && key.key === "s") { key.preventDefault(); this.save(); }
    });
  }

  get dirty() { return this.control.value !== this.stored || this.conflict !== null; }

  get troubled() { return this.notice.isTrouble; }

  changed() {
    if (!this.dirty && !this.sending) return;
    keepDraft(this.control.url, { value: this.control.value, version: this.version, offered: this.offer?.value });
    this.held = false;
    if (!this.troubled) this.notice.quiet(say("typing"), "typing");
    this.schedule(PAUSE);
  }

  schedule(wait) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), wait);
  }

  // settles when what is on the screen now is stored, or cannot be
  async save() {
    clearTimeout(this.timer);
    if (this.sending) {
      await this.sending;
      return this.dirty && !this.troubled ? this.save() : undefined;
    }
    if (!this.dirty || this.conflict || this.held) return undefined;
    this.sending = this.send(this.control.value);
    try {
      await this.sending;
    } finally {
      this.sending = null;
    }
    if (this.dirty && !this.troubled) this.schedule(PAUSE);
    return undefined;
  }

  async send(value) {
    if (!this.troubled) this.notice.quiet(say("saving"), "saving");
    const slow = setTimeout(() => this.trouble("slow"), SLOW);
    const abort = new AbortController();
    const longest = setTimeout(() => abort.abort(), LONGEST);
    try {
      const response = await fetch(this.control.url, { ...this.request(value), redirect: "manual", signal: abort.signal });
      clearTimeout(slow);
      await this.answered(response, value);
    } catch {
      clearTimeout(slow);
      this.failed(navigator.onLine ? "server" : "offline");
    } finally {
      clearTimeout(longest);
    }
  }

  request(value) {
    return {
      method: "PUT",
      credentials: "same-origin",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify({ value, version: this.version }),
    };
  }

  async answered(response, value) {
    if (response.type === "opaqueredirect" || response.status === 401) return this.signedOut();
    if (response.ok) return this.saved(await response.json(), value);
    if (response.status === 409) return this.disagree(await response.json(), value);
    if (response.status >= 500 || response.status === 429) return this.failed("server");
    return this.refused(response);
  }

  saved(reply, value) {
    this.version = reply.version;
    this.control.place.dataset.version = reply.version;
    this.stored = value;
    this.failures = 0;
    this.mended();
    const text = say("saved", atTime(reply.savedAt));
    this.control.remark(reply.remark);
    this.notice.quiet(this.dirty ? say("typing") : text, this.dirty ? "typing" : "saved");
    if (Date.now() - lastSaid > SAID_EVERY) {
      lastSaid = Date.now();
      announce(text);
    }
    if (this.dirty) return;
    if (this.offer) keepDraft(this.control.url, { value: this.offer.value, version: this.version });
    else dropDraft(this.control.url);
  }

  disagree(theirs, mine) {
    if (theirs.value === this.control.value) return this.saved({ version: theirs.version, savedAt: theirs.at ?? Date.now() }, mine);
    if (theirs.value === this.stored) { // the same text under a newer number: nothing of theirs to lose
      this.version = theirs.version;
      return this.schedule(0);
    }
    this.trouble("conflictNote");
    this.control.disabled = true;
    this.conflict = showConflict(this.control, this.control.value, theirs, (chosen) => {
      this.conflict = null;
      this.control.disabled = false;
      this.version = theirs.version;
      this.stored = theirs.value;
      this.control.value = chosen;
      if (chosen === theirs.value) this.saved({ version: theirs.version, savedAt: theirs.at ?? Date.now() }, chosen);
      else this.save();
    });
    return undefined;
  }

  signedOut() {
    this.trouble("signedOut", true);
    whenSignedInAgain(() => this.save(), () => this.trouble("otherAccount", true));
  }

  failed(reason) {
    this.trouble(reason);
    this.schedule(WAITS[Math.min(this.failures, WAITS.length - 1)]);
    this.failures += 1;
  }

  async refused(response) {
    this.held = true;
    const problem = await response.json().catch(() => ({}));
    if (response.status === 422 && problem.detail) this.report(say("refused", problem.detail), false);
    else this.trouble(response.status === 413 ? "server" : "forbidden");
  }

  trouble(reason, signIn = false) { this.report(say(reason), signIn); }

  report(text, signIn) {
    this.notice.trouble(text, signIn);
    reportTrouble(this.control, () => { this.held = false; this.save(); });
  }

  mended() {
    if (this.troubled) this.notice.clear();
    reportMended(this.control);
  }

  // the page goes away: the browser may still send this
  leave() {
    if (!this.dirty || this.conflict || this.held) return;
    const request = this.request(this.control.value);
    if (request.body.length < KEEPALIVE_LIMIT) fetch(this.control.url, { ...request, keepalive: true }).catch(() => {});
  }
}

export function startAutosave(root = document) {
  for (const place of root.querySelectorAll("[data-autosave]")) {
    if (!savers.has(place) && place.dataset.readonly !== "true") savers.set(place, new Saver(place));
  }
}

export const anyDirty = () => [...savers.values()].some((saver) => saver.dirty);
export const anyTroubled = () => [...savers.values()].some((saver) => saver.dirty && (saver.troubled || saver.conflict));
export const letGo = () => savers.clear(); // the person leaves in spite of what is not stored
export const saveAll = () => Promise.all([...savers.values()].map((saver) => saver.save()));

addEventListener("online", () => savers.forEach((saver) => saver.save()));
addEventListener("offline", () => savers.forEach((saver) => saver.dirty && saver.save()));
addEventListener("pagehide", () => savers.forEach((saver) => saver.leave()));
document.addEventListener("visibilitychange", () => document.hidden && savers.forEach((saver) => saver.save()));
addEventListener("beforeunload", (event) => { if (anyTroubled()) event.preventDefault(); });
