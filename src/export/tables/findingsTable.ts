import { CHECKS } from "../../domain/audit/checks.ts";
import type { Finding } from "../../domain/audit/finding.ts";
import type { Source } from "../../domain/project/source.ts";
import { audit } from "../../messages/audit.ts";
import { exporting } from "../../messages/export.ts";
import { format } from "../../messages/text.ts";
import type { ExportColumn, ExportTable } from "../exportTable.ts";
import type { TableWords } from "./columns.ts";

const byId = new Map(CHECKS.map((check) => [check.id, check]));

/** The audit's findings, one a row, each with its arithmetic, the cells it rests on and what to ask. */
export function findingsTable(findings: readonly Finding[], words: TableWords): ExportTable {
  const { lang } = words;
  const column = (id: "severity" | "check" | "finding" | "formula" | "ask" | "cells" | "raw", width: number) =>
    ({ id, title: exporting[id][lang], kind: "text", width }) satisfies ExportColumn;
  return {
    title: exporting.findingsTitle[lang],
    columns: [
      column("severity", 10),
      column("check", 28),
      column("finding", 60),
      column("formula", 36),
      column("cells", 48),
      column("raw", 30),
      column("ask", 48),
    ],
    rows: findings.map((finding) => [
      { text: audit[finding.severity][lang] },
      { text: byId.get(finding.checkId)?.title[lang] ?? finding.checkId },
      { text: format(finding.message, lang, finding.params) },
      { text: finding.formula },
      { text: finding.sources.map(placeOf).join("\n") },
      { text: finding.sources.map(({ raw }) => raw.trim()).join("\n") },
      { text: byId.get(finding.checkId)?.ask[lang] ?? "" },
    ]),
    totalLabel: null,
    about: words.about,
    definitions: [[exporting.severity[lang], exporting.defSeverity[lang]]],
  };
}

/** A cell's address in signs that need no language: file, table, row, and its place or column. */
function placeOf({ file, table, row, place, column }: Source): string {
  return [file, table, row, place ?? column].filter((part) => part !== null && part !== "").join(":");
}
