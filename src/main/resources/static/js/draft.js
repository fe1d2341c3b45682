// A form marked data-draft is saved as one types. What could not be sent is kept in this browser until it could; it is put
// back when the page is opened again, and sent. Without this module the form is saved by its button.
const PAUSE = 1200; // milliseconds without typing
const AGAIN = 10_000;
const UNKEPT = new Set(["base", "_csrf"]);

for (const form of document.querySelectorAll("form[data-draft]")) {
  new Draft(form);
}

// A file that was uploaded in pieces is then attached, by the same form and without the file.
for (const form of document.querySelectorAll("form[data-attach]")) {
  form.addEventListener("seamark:uploaded", (event) => {
    const uploaded = Object.assign(document.createElement("input"), { type: "hidden", name: "uploaded", value: event.detail.id });
    form.elements.file.remove();
    form.append(uploaded);
    form.submit();
  });
}

function Draft(form) {
  const said = form.querySelector("output");
  const key = `draft:${form.dataset.draft}`;
  let timer = 0;
  let typed = 0;
  let sending = false;
  let last = Promise.resolve();
  let stopped = false;

  restore();
  form.addEventListener("input", () => {
    typed += 1;
    keep();
    later(PAUSE);
  });
  form.addEventListener("submit", (event) => {
    if (sending) { // what is on its way makes a new base, over which the button then saves
      event.preventDefault();
      last.finally(() => form.requestSubmit(event.submitter));
      return;
    }
    stopped = true;
    clearTimeout(timer);
    keep();
    sessionStorage.setItem(`${key}:sent`, "yes");
  });
  window.addEventListener("online", () => localStorage.getItem(key) && later(0));

  function later(pause) {
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = send();
    }, pause);
  }

  function answers() {
    return [...new FormData(form)].filter(([name, value]) => typeof value === "string" && !UNKEPT.has(name));
  }

  function keep() {
    localStorage.setItem(key, JSON.stringify({ base: form.elements.base.value, answers: answers() }));
  }

  function restore() {
    const kept = JSON.parse(localStorage.getItem(key) ?? "null");
    if (!kept) {
      return;
    }
    const sent = sessionStorage.getItem(`${key}:sent`);
    sessionStorage.removeItem(`${key}:sent`);
    if (sent && form.elements.base.value !== kept.base) { // by the button, and it has arrived: what is there has changed
      localStorage.removeItem(key);
      return;
    }
    if (JSON.stringify(kept.answers) === JSON.stringify(answers())) {
      localStorage.removeItem(key);
      return;
    }
    fill(kept.answers);
    form.elements.base.value = kept.base;
    said.textContent = form.dataset.restored;
    later(0);
  }

  function fill(kept) {
    for (const field of form.elements) {
      const values = kept.filter(([name]) => name === field.name).map(([, value]) => value);
      if (!field.name || UNKEPT.has(field.name) || field.type === "hidden") {
        continue;
      } else if (field.type === "checkbox" || field.type === "radio") {
        field.checked = values.includes(field.value);
      } else {
        const alike = [...form.elements].filter((other) => other.name === field.name);
        field.value = values[alike.indexOf(field)] ?? "";
      }
      if (field.value) {
        field.closest("details")?.setAttribute("open", "");
      }
    }
  }

  async function send() {
    if (stopped) {
      return;
    }
    if (sending) {
      later(PAUSE);
      return;
    }
    sending = true;
    const at = typed;
    said.textContent = form.dataset.saving;
    try {
      const answer = await fetch(form.action, {
        method: "POST",
        headers: { "Seamark-Draft": "1" },
        body: new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string")),
      });
      await heard(answer, at);
    } catch {
      said.textContent = form.dataset.offline;
      later(AGAIN);
    } finally {
      sending = false;
    }
  }

  async function heard(answer, at) {
    if (answer.status === 409) {
      stopped = true;
      said.textContent = form.dataset.conflict;
    } else if (answer.redirected || answer.status === 401 || answer.status === 403 || answer.status === 404) {
      said.textContent = form.dataset.ended;
    } else if (!answer.ok) {
      throw new Error(String(answer.status));
    } else {
      form.elements.base.value = (await answer.json()).base;
      const now = new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
      said.textContent = form.dataset.saved.replace("{0}", now);
      if (typed === at) {
        localStorage.removeItem(key);
      } else {
        keep();
        later(PAUSE);
      }
    }
  }
}
