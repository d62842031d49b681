// Offers text that was typed here earlier and never stored. Returns the offer while it is open, else null.
import { announce, atTime, button, element, say } from "./words.js";
import { draftOf, dropDraft } from "./drafts.js";

export function offerDraft(control, stored, decided) {
  const draft = draftOf(control.url);
  const value = draft?.offered ?? draft?.value;
  if (typeof value !== "string" || value === stored || value.trim() === "") {
    if (draft) dropDraft(control.url);
    return null;
  }
  const close = (words) => {
    box.remove();
    dropDraft(control.url);
    announce(words);
    decided();
    control.entry.focus();
  };
  const box = element("section", { class: "banner banner-warning draft-offer", "aria-label": say("draftFound", atTime(draft.at)) },
    element("p", { class: "banner-title" }, say("draftFound", atTime(draft.at))),
    element("div", { class: "conflict-text", tabindex: "0" }, control.words(value)),
    element("div", { class: "form-actions" },
      button(say("draftRestore"), "button", () => { control.value = value; close(say("draftUsed")); }),
      button(say("draftDrop"), "button secondary", () => close(say("draftDropped")))));
  control.frame.prepend(box);
  announce(say("draftFound", atTime(draft.at)));
  return { value };
}
