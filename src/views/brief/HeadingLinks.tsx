import BriefLink from "./BriefLink.tsx";

/** The way from a view's heading to the page that prints. */
export function HeadingLinks() {
  return (
    <p className="heading-links">
      <BriefLink />
    </p>
  );
}
