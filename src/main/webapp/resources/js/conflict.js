// Two versions of one answer side by side: the person chooses, nothing is thrown away before.
import { atTime, button, element, say } from "./words.js";
import { difference } from "./difference.js";

export function showConflict(control, mine, theirs, decide) {
  const id = `${control.place.id}-conflict`;
  const close = (value) => {
    box.remove();
    decide(value);
    control.entry.focus();
  };
  const text = control.place.matches("textarea");
  const merged = text ? element("textarea", { id: `${id}-merged`, rows: "8" }) : null;
  if (merged) merged.value = mine;
  const [mineRuns, theirRuns] = text
    ? difference(mine, theirs.value)
    : [[{ text: control.words(mine) }], [{ text: control.words(theirs.value) }]];
  const title = element("h3", { id, tabindex: "-1" }, say("conflictTitle"));
  const box = element("section", { class: "conflict", role: "alert", "aria-labelledby": id },
    title,
    element("p", {}, say("conflictBy", theirs.by || say("conflictSomeone"), theirs.at ? atTime(theirs.at) : "?")),
    element("div", { class: "conflict-texts" },
      version(say("conflictMine"), mineRuns, "ins", say("conflictAdded")),
      version(say("conflictTheirs"), theirRuns, "del", say("conflictRemoved"))),
    element("div", { class: "cluster" },
      button(say("conflictKeep"), "button", () => close(mine)),
      button(say("conflictTake"), "button secondary", () => close(theirs.value))));
  if (merged) {
    box.append(
      element("label", { class: "field-label", for: merged.id }, say("conflictMerged")), merged,
      element("div", { class: "form-actions" },
        button(say("conflictMerge"), "button secondary", () => close(merged.value))));
  }
  control.frame.append(box);
  title.focus();
  return box;
}

function version(heading, runs, mark, meaning) {
  const text = element("div", { class: "conflict-text", tabindex: "0", role: "region", "aria-label": heading });
  for (const run of runs) text.append(run.own ? element(mark, { title: meaning }, run.text) : run.text);
  return element("div", {}, element("h4", {}, heading), text);
}
