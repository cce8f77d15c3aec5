import "./print.css";

/**
 * Opens whatever is folded while the page is printed: paper cannot be clicked. What was folded is folded again after, but
 * for long texts, which once unfolded stay so.
 */
const opened = new Set<HTMLDetailsElement>();

window.addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll<HTMLDetailsElement>("details:not([open])")) {
    details.open = true;
    opened.add(details);
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-unfold]")) button.click();
});

window.addEventListener("afterprint", () => {
  for (const details of opened) details.open = false;
  opened.clear();
});
