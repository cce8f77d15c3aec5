import { useApp } from "../../app/AppContext.ts";
import { CATEGORIES, FAMILIES } from "../../domain/deviation/taxonomy.ts";
import { docs } from "../../messages/docs.ts";
import { CategoryChip } from "../../ui/CategoryChip.tsx";

/** Every category with its family and what becomes of the money. */
export function Categories() {
  const { t } = useApp();
  return (
    <section className="panel" id="docs-categories">
      <header>
        <h2>{t(docs.categoriesTitle)}</h2>
      </header>
      <table className="plain-table docs-table">
        <thead>
          <tr>
            <th scope="col">{t(docs.category)}</th>
            <th scope="col">{t(docs.family)}</th>
            <th scope="col">{t(docs.fate)}</th>
          </tr>
        </thead>
        <tbody>
          {FAMILIES.flatMap((family) =>
            CATEGORIES.filter((category) => category.family === family.id).map((category) => (
              <tr key={category.id}>
                <th scope="row">
                  <CategoryChip id={category.id} />
                </th>
                <td>{t(family.title)}</td>
                <td>{t(docs[`fate-${category.fate}`])}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}
