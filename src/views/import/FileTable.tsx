import { useApp } from "../../app/AppContext.ts";
import { requestImport } from "../../app/importFilesRequest.ts";
import type { Imported } from "../../app/ingestClient.ts";
import type { FileReport } from "../../app/ingestMessages.ts";
import { TEMPLATES } from "../../ingest/recognise/templates.ts";
import { importText } from "../../messages/import.ts";
import type { Text } from "../../messages/text.ts";
import { words } from "../../messages/words.ts";
import { EncodingChoice } from "./EncodingChoice.tsx";
import { YearField } from "./YearField.tsx";

const KILOBYTE = 1000;

/** Each file: what it was taken for, how sure that is, what came out, and where to overrule it. */
export function FileTable({ imported, onMap }: { imported: Imported; onMap: (file: number) => void }) {
  const { t } = useApp();
  const { files, reports } = imported;
  return (
    <section className="panel">
      <header>
        <h2>{t(importText.filesTitle)}</h2>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="scroll-x" tabIndex={0} aria-label={t(importText.filesTitle)}>
        <table className="plain-table import-files">
          <thead>
            <tr>
              <th scope="col">{t(importText.file)}</th>
              <th scope="col">{t(importText.readAs)}</th>
              <th scope="col">{t(importText.sure)}</th>
              <th scope="col">{t(importText.content)}</th>
              <th scope="col">{t(importText.problems)}</th>
              <th scope="col">{t(importText.encoding)}</th>
            </tr>
          </thead>
          <tbody>
            {reports.map((report, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: files are told apart by their number alone
              <tr key={index}>
                <th scope="row">
                  {report.name}{" "}
                  <span className="hint">
                    {t(importText.sizeKb, { size: Math.ceil(report.size / KILOBYTE).toLocaleString("en") })}
                  </span>
                </th>
                <td>
                  <ReadAs report={report} />
                  {report.list && (
                    <div>
                      <button
                        type="button"
                        className="link"
                        aria-haspopup="dialog"
                        aria-label={t(importText.mapColumnsOf, { file: report.name })}
                        onClick={() => onMap(index)}
                      >
                        {t(importText.mapColumns)}
                      </button>
                    </div>
                  )}
                </td>
                <td>
                  <Sureness report={report} />
                </td>
                <td>
                  {report.projects === 0
                    ? "—"
                    : t(importText.counts, { projects: report.projects, lines: report.lines })}
                  {report.undated > 0 && (
                    <YearField
                      file={report.name}
                      count={report.undated}
                      onYear={(year) =>
                        requestImport({
                          kind: "files",
                          files: files.map((each, at) => (at === index ? { ...each, year } : each)),
                        })
                      }
                    />
                  )}
                </td>
                <td className={report.errors > 0 ? "import-loud" : ""}>
                  {[
                    ...(report.errors > 0 ? [t(importText.problemErrors, { count: report.errors })] : []),
                    ...(report.warnings > 0 ? [t(importText.problemWarnings, { count: report.warnings })] : []),
                  ].join(t(words.comma)) || t(importText.problemNone)}
                </td>
                <td>
                  {report.encoding !== undefined && (
                    <EncodingChoice
                      label={t(importText.encodingOf, { file: report.name })}
                      found={report.encoding}
                      chosen={files[index]?.encoding ?? null}
                      onChoose={(encoding) =>
                        requestImport({
                          kind: "files",
                          files: files.map((each, at) => {
                            if (at !== index) return each;
                            const { encoding: _former, ...rest } = each;
                            return encoding === null ? rest : { ...rest, encoding };
                          }),
                        })
                      }
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function templateTitle(id: string): Text {
  return TEMPLATES.find((template) => template.id === id)?.title ?? importText.asOtherForm;
}

function ReadAs({ report }: { report: FileReport }) {
  const { t } = useApp();
  if (report.projects === 0) return t(importText.asNothing);
  if (report.recalled) return t(importText.asRecalled);
  if (report.mapping !== null) return t(importText.asMapped);
  if (report.list) return t(importText.asList);
  if (report.form === undefined) return t(importText.asDataset);
  return report.templates.map((id) => t(templateTitle(id))).join(t(words.listComma));
}

/** How sure the recognition of a form is, and whether any cell was left over; lists and data sets are what they are. */
function Sureness({ report: { form } }: { report: FileReport }) {
  const { t } = useApp();
  if (form === undefined) return "—";
  const { confidence, unplaced } = form;
  return (
    <>
      {t(importText.sureness, { words: t(confidence.words), percent: Math.round(confidence.value * 100) })}
      <div className="hint">{t(unplaced === 0 ? importText.allPlaced : importText.unplaced, { count: unplaced })}</div>
    </>
  );
}
