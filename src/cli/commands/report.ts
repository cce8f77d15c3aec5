import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { briefPage, fullPages } from "../../brief/briefPages.ts";
import { writeDocument } from "../../brief/writeHtml.ts";
import { runAudit } from "../../domain/audit/runAudit.ts";
import { deriveProject } from "../../domain/outturn/deriveProject.ts";
import { formatIssue } from "../../ingest/formatIssue.ts";
import { sha256 } from "../../ingest/sha256.ts";
import type { Args } from "../args.ts";
import { CliError, EXIT } from "../cliError.ts";
import type { Effects } from "../effects.ts";
import { readConfig } from "../readConfig.ts";
import { readInputs } from "../readInputs.ts";

/** The program's own style sheet, written into every report. */
const STYLES = new URL("../../brief/brief.css", import.meta.url);
const MANIFEST = new URL("../../../package.json", import.meta.url);

/**
 * Writes one HTML file that opens by double click: a page for a project, one page for several together, and with
 * `--full` every project's page and everything behind it. What was wrong with the files goes to stderr.
 */
export async function report(args: Args, effects: Effects): Promise<number> {
  const options = args.config === "" ? {} : await readConfig(args.config, args.lang, effects);
  const inputs = await readInputs(args.paths, effects);
  for (const { path, issues } of inputs) {
    for (const issue of issues) {
      effects.warn(formatIssue({ ...issue, source: { ...issue.source, file: path } }, args.lang));
    }
  }
  const read = inputs.filter(({ projects }) => projects.length > 0);
  const projects = read.flatMap((input) =>
    input.projects.map((project) => {
      const outturn = deriveProject(project, options);
      return { outturn, findings: runAudit(outturn) };
    }),
  );
  if (projects.length === 0) {
    effects.warn(args.lang === "zh" ? "没有可写成简报的项目" : "no project to report on");
    return EXIT.unusable;
  }
  const { version } = JSON.parse(await readFile(MANIFEST, "utf8")) as { version: string };
  const pages = (args.full ? fullPages : briefPage)(projects, {
    lang: args.lang,
    unit: args.unit ?? "万元",
    version: {
      file: read.map(({ path }) => basename(path)).join(", "),
      sha256: read.length === 1 && read[0] !== undefined ? sha256(read[0].bytes) : null,
      program: version,
      date: effects.now().toISOString().slice(0, 10),
    },
  });
  const title = projects.map(({ outturn }) => outturn.project.name.text).join(", ");
  await write(args.out, writeDocument(title, args.lang, await readFile(STYLES, "utf8"), pages), effects);
  return inputs.some(({ unreadable }) => unreadable) ? EXIT.unusable : EXIT.clean;
}

async function write(path: string, text: string, effects: Effects): Promise<void> {
  try {
    await effects.writeFile(path, text);
  } catch (error) {
    throw new CliError(`${path}: 无法写入 / cannot be written (${(error as NodeJS.ErrnoException).code ?? error})`);
  }
}
