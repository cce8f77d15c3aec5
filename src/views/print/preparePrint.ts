import "./print.css";

/** Opens whatever is folded while the page is printed: paper cannot be clicked. What was folded is folded again after. */
const opened = new Set<HTMLDetailsElement>();

window.addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll<HTMLDetailsElement>("details:not([open])")) {
    details.open = true;
    opened.add(details);
  }
});

window.addEventListener("afterprint", () => {
  for (const details of opened) details.open = false;
  opened.clear();
});
