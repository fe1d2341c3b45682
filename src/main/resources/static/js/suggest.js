// What may be meant is offered below a search field while somebody types in it. The part that does it comes with the first
// time that such a field is used; without it the field is what it was.
document.addEventListener("focusin", async ({ target }) => {
  const part = target.dataset.combobox;
  if (part) {
    delete target.dataset.combobox;
    const { Combobox } = await import(part);
    new Combobox(target);
  }
});
