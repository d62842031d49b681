// A question in a dialog. Whatever is answered closes it; Escape answers nothing, and so does the last button, where the focus is.
import { button, element } from "./words.js";

export function ask(question, explanation, answers, opener) {
  const close = () => dialog.close();
  const buttons = answers.map(([label, look, act]) => button(label, look, () => { close(); act?.(); }));
  const dialog = element("dialog", { "aria-labelledby": "ask-title" },
    element("h2", { id: "ask-title" }, question),
    ...(explanation ? [element("p", {}, explanation)] : []),
    element("div", { class: "form-actions" }, ...buttons));
  dialog.addEventListener("close", () => { dialog.remove(); opener?.focus(); });
  document.body.append(dialog);
  dialog.showModal();
  buttons.at(-1).focus();
}
