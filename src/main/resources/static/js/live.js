// The results change in place. htmx, heavier than the page itself, comes with the reader's first sign of using the page:
// who only reads never loads it, and what is pressed before it is there leads where it says.
const htmx = document.querySelector("script[data-htmx]").dataset.htmx;
const signs = ["pointerover", "pointerdown", "focusin", "keydown"];

function load() {
  signs.forEach((sign) => document.removeEventListener(sign, load));
  const script = document.createElement("script");
  script.src = htmx;
  document.head.append(script);
}

function listen() {
  signs.forEach((sign) => document.addEventListener(sign, load, { passive: true }));
}

// htmx takes charge of a page at once only when all of it is there
document.readyState === "complete" ? listen() : window.addEventListener("load", listen);

// Where the link that was pressed is gone after a change, reading goes on at the heading of the results.
document.addEventListener("htmx:afterSettle", (event) => {
  tellFeeds();
  const heading = document.getElementById("results-title");
  if (heading && document.activeElement === document.body) {
    const pressed = event.detail.requestConfig?.elt;
    heading.focus({ preventScroll: !pressed?.closest(".pager") });
  }
});

// The head of the page stays as it came: its feeds are told from those that the changed page offers.
function tellFeeds() {
  for (const link of document.querySelectorAll(".takeaway a[type$='+xml']")) {
    const feed = document.head.querySelector(`link[rel=alternate][type='${link.type}']`);
    if (feed) feed.href = link.getAttribute("href");
  }
}
