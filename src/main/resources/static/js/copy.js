// Gives every field marked data-copy a button that copies what stands in it, and says so.
for (const field of document.querySelectorAll("[data-copy]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button-quiet";
  button.textContent = field.dataset.copy;
  const said = document.createElement("span");
  said.setAttribute("role", "status");
  button.addEventListener("click", async () => {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      document.execCommand("copy"); // pages that were not sent over TLS have no clipboard
    }
    said.textContent = field.dataset.copied;
  });
  field.after(button, said);
}
