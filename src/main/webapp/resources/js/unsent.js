// Text in a form that is stored only when the form is sent is kept in this browser until then. Whoever follows a link, is signed out or
// sends another form of the page finds it offered on coming back.
import { Control } from "./control.js";
import { draftOf, dropDraft, keepDraft, noteSent, takeSent } from "./drafts.js";
import { offerDraft } from "./offer.js";

const FIELDS = "form[method=post] :is(textarea, input[type=text])";
const SIGN_IN = "/identity/sign-in.xhtml";
const unsent = new Map();

// a row of a list has another name when an earlier one goes, so it says itself under which it is kept; numbers of Faces change as well
const name = (field) => field.dataset.keep ?? (/:\d+:/.test(field.name) ? "" : field.name.replace(/j_idt\d+:/g, ""));
const here = new URL(location.href);
here.searchParams.delete("done"); // the same page, whatever it tells this time
const address = (field) => `${here.pathname}${here.search}#${name(field)}`;
const isOurs = (field) => name(field) && !field.closest("[data-autosave]") && !field.readOnly && !field.disabled
  && field.autocomplete !== "one-time-code";

export function startUnsent() {
  const refused = answered();
  for (const field of document.querySelectorAll(FIELDS)) if (isOurs(field)) watch(new Control(field, address(field)), refused);
}

function watch(control, refused) {
  const { place, url } = control;
  const keep = () => {
    const changed = place.value.trim() !== "" && place.value !== place.defaultValue;
    if (changed) unsent.set(place, control);
    else unsent.delete(place);
    if (changed || offer) keepDraft(url, { value: place.value, offered: offer?.value });
    else dropDraft(url);
  };
  let offer = null;
  if (refused.includes(url) && draftOf(url)?.value === place.value) unsent.set(place, control);
  else offer = offerDraft(control, place.value, () => { offer = null; keep(); });
  // what a script puts there is not typed
  place.addEventListener("input", (event) => { if (event.isTrusted) keep(); });
  if (window.typedEarly?.has(place)) keep();
}

// A form that was taken leads on to another page. Of one that was refused the page says so, and its text is still to be sent.
function answered() {
  const sent = takeSent();
  const ledOn = performance.getEntriesByType("navigation")[0]?.redirectCount > 0 && !location.pathname.endsWith(SIGN_IN);
  if (ledOn) sent.forEach(dropDraft);
  return document.getElementById("error-summary") ? sent : [];
}

// the first text that would stay behind when this form is sent
export const unsentBeside = (form) => [...unsent.values()].find(({ place }) => place.form !== form && place.isConnected);

export function sending(form) {
  noteSent([...unsent.values()].filter(({ place }) => place.form === form).map(({ url }) => url));
}
