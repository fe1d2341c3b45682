// The results have changed in place. Where the link that was pressed is gone, reading goes on at their heading.
document.body.addEventListener("htmx:afterSettle", (event) => {
  const heading = document.getElementById("results-title");
  if (heading && document.activeElement === document.body) {
    const pressed = event.detail.requestConfig?.elt;
    heading.focus({ preventScroll: !pressed?.closest(".pager") });
  }
});
