// What stands beside an answer about its saving: a quiet line, or trouble that stays until it is mended.
import { element, say } from "./words.js";

const SIGN_IN = "/identity/sign-in.xhtml";

export class Notice {
  constructor(control) {
    this.control = control;
    this.line = document.getElementById(`${control.place.id}-state`) ?? this.addLine();
    this.box = null;
    this.text = "";
  }

  addLine() {
    const line = element("p", { class: "save-state", id: `${this.control.place.id}-state` });
    this.control.frame.append(line);
    return line;
  }

  get isTrouble() { return this.box !== null; }

  quiet(text, state) {
    this.line.textContent = text;
    this.line.dataset.state = state;
  }

  trouble(text, signIn) {
    if (this.text === text && this.box) return;
    this.clear();
    this.text = text;
    this.box = element("div", { class: "banner banner-error field-trouble", role: "alert" }, element("p", {}, text));
    if (signIn) this.box.append(element("p", {}, element("a", { href: SIGN_IN, target: "_blank" }, say("signInAgain"))));
    this.line.after(this.box);
    this.quiet("", "trouble");
    const foot = this.line.closest(".field-foot");
    if (foot) foot.after(this.box);
  }

  clear() {
    this.box?.remove();
    this.box = null;
    this.text = "";
  }
}
