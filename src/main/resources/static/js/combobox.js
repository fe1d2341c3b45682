// A search field with a list of what may be meant: the combobox of the ARIA Authoring Practices 1.2, whose list only
// suggests. The focus stays in the field; the arrow keys go through the list, Enter goes to what is marked or else searches,
// Escape closes the list.
const PAUSE = 120; // milliseconds without typing
let made = 0;

export class Combobox {
  #field;
  #popup = document.createElement("div");
  #status = document.createElement("p");
  #asked = null;
  #timer = 0;
  #id = `suggestions-${(made += 1)}`;

  constructor(field) {
    this.#field = field;
    this.#popup.className = "suggestions";
    this.#popup.hidden = true;
    this.#status.className = "visually-hidden";
    this.#status.setAttribute("role", "status");
    field.form.classList.add("suggesting");
    field.form.append(this.#popup, this.#status);
    for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"]]) {
      field.setAttribute(name, value);
    }
    field.addEventListener("input", (event) => event.isComposing || this.#later());
    field.addEventListener("compositionend", () => this.#later());
    field.addEventListener("keydown", (event) => this.#press(event));
    field.addEventListener("blur", () => this.#close());
    field.form.addEventListener("submit", () => this.#close());
    this.#popup.addEventListener("pointerdown", (event) => event.preventDefault()); // the focus stays in the field
    this.#popup.addEventListener("click", ({ target }) => this.#go(target.closest("[role=option]")));
    if (document.activeElement === field && field.value !== field.defaultValue) {
      this.#later();
    }
  }

  get #options() {
    return [...this.#popup.querySelectorAll("[role=option]")];
  }

  get #marked() {
    return this.#popup.querySelector("[aria-selected=true]");
  }

  #later() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), PAUSE);
  }

  async #ask() {
    this.#asked?.abort();
    this.#asked = new AbortController();
    const words = this.#field.value.trim();
    if (!words) {
      this.#close();
      return;
    }
    try {
      const address = `${this.#field.dataset.suggestions}?q=${encodeURIComponent(words)}`;
      const answer = await fetch(address, { signal: this.#asked.signal });
      const list = answer.ok ? await answer.text() : "";
      if (words === this.#field.value.trim() && document.activeElement === this.#field) {
        this.#show(list, words);
      }
    } catch (failure) {
      if (failure.name !== "AbortError") { // that one was only overtaken
        this.#close();
      }
    }
  }

  #show(list, words) {
    this.#popup.innerHTML = list;
    this.#options.forEach((option, i) => {
      option.id = `${this.#id}-${i}`;
      option.setAttribute("aria-selected", "false");
    });
    this.#field.removeAttribute("aria-activedescendant");
    const open = this.#options.length > 0;
    if (!open) {
      this.#close();
      return;
    }
    const box = this.#popup.querySelector("[role=listbox]");
    box.id = this.#id;
    this.#field.setAttribute("aria-controls", this.#id);
    this.#field.setAttribute("aria-expanded", "true");
    this.#popup.dataset.asked = words;
    this.#popup.hidden = false;
    this.#status.textContent = box.dataset.said;
  }

  #close() {
    clearTimeout(this.#timer);
    this.#asked?.abort();
    this.#popup.hidden = true;
    this.#popup.replaceChildren();
    this.#status.textContent = "";
    this.#field.setAttribute("aria-expanded", "false");
    this.#field.removeAttribute("aria-activedescendant");
    this.#field.removeAttribute("aria-controls");
  }

  #press(event) {
    if (event.isComposing || this.#popup.hidden) {
      if (event.key === "ArrowDown" && !event.isComposing && this.#field.value.trim()) {
        event.preventDefault();
        this.#ask();
      }
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      this.#move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && this.#marked) {
      event.preventDefault();
      this.#go(this.#marked);
    } else if (event.key === "Escape") {
      event.preventDefault(); // a search field would also be emptied
      this.#close();
    }
  }

  // After the last comes the field itself, and then the first again.
  #move(step) {
    const options = this.#options;
    const stops = options.length + 1;
    const at = options.indexOf(this.#marked) + 1;
    this.#marked?.setAttribute("aria-selected", "false");
    const next = options[((at + step + stops) % stops) - 1];
    if (next) {
      next.setAttribute("aria-selected", "true");
      next.scrollIntoView({ block: "nearest" });
      this.#field.setAttribute("aria-activedescendant", next.id);
    } else {
      this.#field.removeAttribute("aria-activedescendant");
    }
  }

  #go(option) {
    if (option) {
      location.assign(option.dataset.address);
    }
  }
}
