import { useApp } from "../app/AppContext.ts";
import { type CategoryId, category } from "../domain/deviation/taxonomy.ts";

/**
 * A category by its colour and its name. With `onToggle` it is a button that filters by the category, and
 * releases it when pressed again; `tabIndex` where something else leads the keyboard to it.
 */
export function CategoryChip(props: {
  id: CategoryId;
  pressed?: boolean;
  tabIndex?: number;
  onToggle?: (id: CategoryId) => void;
}) {
  const { t } = useApp();
  const { id, pressed = false, tabIndex, onToggle } = props;
  const content = (
    <>
      <span className={`swatch cat-${id}`} aria-hidden="true" />
      {t(category(id).title)}
    </>
  );
  if (onToggle === undefined) return <span className="chip">{content}</span>;
  return (
    <button
      type="button"
      className="chip chip-button"
      aria-pressed={pressed}
      tabIndex={tabIndex}
      onClick={() => onToggle(id)}
    >
      {content}
    </button>
  );
}
