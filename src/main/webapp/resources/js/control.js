// One answer on the page, whatever it is made of: text, list, radios or a check box.
export class Control {
  constructor(place, url = place.dataset.autosave) {
    this.place = place;
    this.url = url;
    this.radios = place.matches("fieldset, [role=radiogroup]") ? [...place.querySelectorAll("input[type=radio]")] : [];
    this.box = place.type === "checkbox";
    this.atOnce = this.box || this.radios.length > 0 || place.matches("select, input[type=date]");
  }

  get value() {
    if (this.radios.length) return this.radios.find((radio) => radio.checked)?.value ?? "";
    return this.box ? String(this.place.checked) : this.place.value;
  }

  set value(text) {
    this.show(text);
    this.place.dispatchEvent(new Event("input", { bubbles: true }));
  }

  show(text) {
    if (this.radios.length) for (const radio of this.radios) radio.checked = radio.value === text;
    else if (this.box) this.place.checked = text === "true";
    else this.place.value = text;
  }

  // what the server sent
  get sent() {
    if (this.radios.length) return this.radios.find((radio) => radio.defaultChecked)?.value ?? "";
    if (this.box) return String(this.place.defaultChecked);
    const options = this.place.options && [...this.place.options];
    if (options) return (options.find((option) => option.defaultSelected) ?? options[0])?.value ?? "";
    return this.place.defaultValue.replace(/\r\n?/g, "\n");
  }

  // Shows what the server sent, whatever the browser remembers of an earlier visit; what was typed before we came stays.
  // Returns what is stored.
  reset() {
    this.place.setAttribute("autocomplete", "off");
    if ([this.place, ...this.radios].some((part) => window.typedEarly?.has(part))) return this.sent;
    this.show(this.sent);
    return this.value;
  }

  // what can take the focus
  get entry() {
    return this.radios.find((radio) => radio.checked) ?? this.radios[0] ?? this.place;
  }

  get label() {
    const words = this.radios.length
      ? this.place.querySelector("legend")
      : document.querySelector(`label[for="${CSS.escape(this.place.id)}"]`);
    const optional = words?.querySelector(".optional")?.textContent ?? "";
    return words?.textContent.replace(optional, "").trim() || this.place.getAttribute("aria-label") || this.place.id;
  }

  // the value as a person reads it
  words(value) {
    const radio = this.radios.find((each) => each.value === value);
    if (radio) return document.querySelector(`label[for="${CSS.escape(radio.id)}"]`)?.textContent.trim() ?? value;
    const option = this.place.options && [...this.place.options].find((each) => each.value === value);
    return option ? option.text : value;
  }

  // how the server understood it, where the page shows that
  remark(words) {
    const place = document.getElementById(this.place.dataset.remark);
    if (place && words !== undefined) place.textContent = words;
  }

  set disabled(is) {
    for (const input of this.radios.length ? this.radios : [this.place]) input.disabled = is;
  }

  get frame() {
    return this.place.closest(".field") ?? this.place.parentElement;
  }
}
