import type { FormatInput } from "../../format.ts";
import { fileSource, issueAt } from "../../issueAt.ts";
import type { RawDocument } from "../document.ts";
import { readZip } from "../readZip.ts";
import { refused } from "../refused.ts";
import { readDocumentXml } from "./readDocumentXml.ts";

const BODY = "word/document.xml";

/**
 * The tables of a Word document (.docx), with merged cells; paragraphs outside tables are kept with the table
 * they stand before. Only the document's body is unfolded, so macros and pictures are never touched. Never throws:
 * a damaged, encrypted or oversized file gives no tables and an issue.
 */
export function readDocx({ file, bytes }: Pick<FormatInput, "file" | "bytes">): RawDocument {
  const parts = readZip(bytes, (name) => name === BODY);
  if (!(parts instanceof Map)) return refused(file, parts);
  const body = parts.get(BODY);
  if (body === undefined) return refused(file, "damaged");
  const { tables, complete } = readDocumentXml(new TextDecoder().decode(body));
  if (tables === null) return refused(file, "too-large");
  const issues = complete ? [] : [issueAt("document-cut", fileSource(file))];
  return { tables, issues: tables.length === 0 ? [...issues, issueAt("document-no-table", fileSource(file))] : issues };
}
