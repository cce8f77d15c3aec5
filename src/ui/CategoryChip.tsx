import { useApp } from "../app/AppContext.ts";
import { type CategoryId, category } from "../domain/deviation/taxonomy.ts";

/**
 * A category by its colour and its name. With `onToggle` it is a button that filters by the category, and
 * releases it when pressed again.
 */
export function CategoryChip(props: { id: CategoryId; pressed?: boolean; onToggle?: (id: CategoryId) => void }) {
  const { t } = useApp();
  const { id, pressed = false, onToggle } = props;
  const content = (
    <>
      <span className={`swatch cat-${id}`} aria-hidden="true" />
      {t(category(id).title)}
    </>
  );
  if (onToggle === undefined) return <span className="chip">{content}</span>;
  return (
    <button type="button" className="chip chip-button" aria-pressed={pressed} onClick={() => onToggle(id)}>
      {content}
    </button>
  );
}
