// Shows what is answered below the form that asked; without a script the form leads there.
async function ask(form, shown) {
  const answer = await fetch(`${form.action}?${new URLSearchParams(new FormData(form))}`);
  const text = await answer.text();
  const told = ["RateLimit", "ETag"].map((name) => `${name}: ${answer.headers.get(name)}`);
  const json = answer.headers.get("Content-Type")?.includes("json");
  shown.textContent = [
    answer.url,
    answer.status,
    ...told,
    "",
    json ? JSON.stringify(JSON.parse(text), null, 2) : text,
  ].join("\n");
}

for (const form of document.querySelectorAll("form[data-answer]")) {
  const shown = document.createElement("pre");
  shown.dir = "ltr";
  shown.tabIndex = 0;
  shown.hidden = true;
  shown.setAttribute("role", "region");
  shown.setAttribute("aria-label", form.dataset.answer);
  form.append(shown);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    await ask(form, shown);
    shown.hidden = false;
    shown.focus();
  });
}
