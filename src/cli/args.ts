import { parseArgs } from "node:util";
import type { AmountUnit } from "../domain/money/fen.ts";
import type { Lang } from "../messages/text.ts";
import { CliError } from "./cliError.ts";

export type CommandName = "check" | "analyze" | "convert" | "publish" | "verify" | "report" | "load";

/** How `publish` publishes. */
export interface PublishOptions {
  /** The folder with the catalog. */
  readonly to: string;
  /** How many former versions stay. */
  readonly keep: number;
  /** Publishes files whose data could be used in part only. */
  readonly allowProblems: boolean;
  /** Goes back to the former version instead of publishing files. */
  readonly rollback: boolean;
}

/** Where `load` loads to. */
export interface LoadOptions {
  /** Addresses of every server of a cluster, or of the only one. */
  readonly servers: readonly string[];
  readonly database: string;
  readonly table: string;
  /** Name of the cluster in the servers' configuration; "" for one server. */
  readonly cluster: string;
  /** Whether the shards of the cluster have replicas. */
  readonly replicated: boolean;
  /** Loads data that are loaded already, for instance after rules of the program have changed. */
  readonly again: boolean;
  /** Prints the statements for one server or a cluster instead of loading; "" to load. */
  readonly ddl: "" | "single" | "cluster";
}

export interface Args {
  readonly command: CommandName;
  /** Files and folders as typed. */
  readonly paths: readonly string[];
  readonly lang: Lang;
  readonly json: boolean;
  /** Folder `convert` writes to, or the file `report` writes. */
  readonly out: string;
  /** A site's `config.json`, whose thresholds and scoring profiles `analyze` and `report` reckon by; "" for the defaults. */
  readonly config: string;
  /** The unit of money; only with `report`. */
  readonly unit?: AmountUnit;
  /** Everything behind the page too; only with `report`. */
  readonly full?: boolean;
  /** Only with `publish`. */
  readonly publish?: PublishOptions;
  /** Only with `load`. */
  readonly load?: LoadOptions;
}

/** Former versions that stay so that a page opened before several publications still finds its files. */
const DEFAULT_KEEP = 5;

/** One line, for whoever typed something else. */
export const USAGE =
  "用法 / usage: outturn check FILE… | analyze FILE… [--json] [--config FILE] | convert FILE… --out DIR | report FILE… --out FILE [--full] [--unit yuan|wan|yi] [--config FILE] | publish FILE… --to DIR [--allow-problems] [--keep N] | publish --rollback --to DIR | verify DIR | load FILE… --clickhouse URL… [--database D] [--table T] [--cluster NAME [--replicated]] | load --ddl single|cluster  [--lang zh|en]";

/** What `--help` prints. */
export const HELP = `${USAGE}

check     读取并列出问题，每行一个：文件:行:列: 说明 / lists problems, one a line: file:row:column: message
analyze   执行率、偏差原因、得分与核对 / rates, reasons, scores and audit; --json prints one object
convert   转换为标准数据集，输出目录条目 / writes canonical data sets, prints their catalog entries
report    一页 A4 简报，双击即可打开和打印 / writes one A4 page as a file that opens by double click and prints
          --full            附完整报告 / with the full report: every line, indicator, finding and definition
          --unit U          金额单位 / unit of money: yuan 元, wan 万元 (默认 / by default), yi 亿元
publish   检查、转换、计算校验值，写入 DIR 及其 catalog.json，读者不会看到一半 / checks, converts, hashes and puts
          data sets into DIR and its catalog, readers never see half; a data set of the same name is replaced
          --allow-problems  有无法使用的单元格也发布 / publishes although some cells cannot be used
          --keep N          保留前 N 版，默认 ${DEFAULT_KEEP} / former versions that stay, ${DEFAULT_KEEP} unless told
          --rollback        回到上一版 / goes back to the former version
verify    核对 DIR 中每个已发布的文件 / holds every published file in DIR against its checksum
load      把明细行载入 ClickHouse，成为新版本；全部到齐前读者看到旧版本 / loads lines into ClickHouse as a new version;
          readers see the former one until it is whole
          --clickhouse URL  HTTP 接口的地址，可含用户和密码；集群写出每台服务器
                            address of the HTTP interface, user and password may be in it; of a cluster, every server's
          --database D      默认 / by default outturn; --table T: lines
          --cluster NAME    服务器配置中的集群 / the cluster in the servers' configuration; --replicated: 有副本 / has replicas
          --again           同样的数据也重新载入（例如程序规则更新后） / loads equal data anew, as after an update
          --ddl             打印建表和汇总语句 / prints the statements that make and fill the tables

退出码 / exit codes: 0 正常 clean, 1 数据有问题 problems in the data, 2 用法错误或无法读写 usage, unreadable, cannot be written`;

/** Units of money by the names the page's address has for them, and by their own. */
const UNITS: Readonly<Record<string, AmountUnit>> = {
  yuan: "元",
  wan: "万元",
  yi: "亿元",
  元: "元",
  万元: "万元",
  亿元: "亿元",
};

/** Options each command takes; any other is a mistake worth stopping for. */
const OPTIONS: Record<CommandName, readonly string[]> = {
  check: ["lang"],
  analyze: ["lang", "json", "config"],
  convert: ["lang", "out"],
  publish: ["lang", "to", "keep", "allow-problems", "rollback"],
  verify: ["lang"],
  report: ["lang", "out", "full", "config", "unit"],
  load: ["lang", "clickhouse", "database", "table", "cluster", "replicated", "again", "ddl"],
};

/**
 * Reads the command line, options before or after the files. `--help` gives null.
 * @throws CliError with the usage line for anything it does not know.
 */
export function parseCommandLine(argv: readonly string[]): Args | null {
  const { values, positionals } = parse(argv);
  if (values.help) return null;
  const [command, ...paths] = positionals;
  if (!isCommand(command)) throw new CliError(USAGE);
  const { lang = "zh", json = false, out = "", config = "" } = values;
  const foreign = Object.keys(values).some((name) => !OPTIONS[command].includes(name));
  if (foreign || (paths.length === 0 && !values.rollback && !values.ddl) || paths.includes(""))
    throw new CliError(USAGE);
  if (lang !== "zh" && lang !== "en") throw new CliError(USAGE);
  if (((command === "convert" || command === "report") && out === "") || values.config === "")
    throw new CliError(USAGE);
  if (command === "verify" && paths.length !== 1) throw new CliError(USAGE);
  const args: Args = { command, paths, lang, json, out, config };
  if (command === "report") {
    const unit = UNITS[values.unit ?? "wan"];
    if (unit === undefined) throw new CliError(USAGE);
    return { ...args, full: values.full ?? false, unit };
  }
  if (command === "load") return { ...args, load: readLoad(values, paths) };
  return command === "publish" ? { ...args, publish: readPublish(values, paths) } : args;
}

function isCommand(name: string | undefined): name is CommandName {
  return name !== undefined && Object.hasOwn(OPTIONS, name);
}

function readPublish(values: ReturnType<typeof parse>["values"], paths: readonly string[]): PublishOptions {
  const { to = "", keep = String(DEFAULT_KEEP), rollback = false } = values;
  const allowProblems = values["allow-problems"] ?? false;
  const isMixed = rollback && (paths.length > 0 || values.keep !== undefined || allowProblems);
  if (to === "" || !/^[1-9]\d{0,3}$/.test(keep) || isMixed) throw new CliError(USAGE);
  return { to, keep: Number(keep), allowProblems, rollback };
}

const NAME = /^[A-Za-z_]\w{0,63}$/;

function readLoad(values: ReturnType<typeof parse>["values"], paths: readonly string[]): LoadOptions {
  const { clickhouse = [], database = "outturn", table = "lines", cluster = "", ddl = "" } = values;
  const { replicated = false, again = false } = values;
  if (ddl !== "" && ddl !== "single" && ddl !== "cluster") throw new CliError(USAGE);
  const isMixed = ddl === "" ? clickhouse.length === 0 : clickhouse.length > 0 || paths.length > 0;
  const names = [database, table, ...(values.cluster === undefined ? [] : [cluster])];
  if (isMixed || names.some((name) => !NAME.test(name)) || (replicated && cluster === "")) throw new CliError(USAGE);
  return { servers: clickhouse, database, table, cluster, replicated, again, ddl };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        lang: { type: "string" },
        json: { type: "boolean" },
        out: { type: "string" },
        config: { type: "string" },
        full: { type: "boolean" },
        unit: { type: "string" },
        to: { type: "string" },
        keep: { type: "string" },
        "allow-problems": { type: "boolean" },
        rollback: { type: "boolean" },
        clickhouse: { type: "string", multiple: true },
        database: { type: "string" },
        table: { type: "string" },
        cluster: { type: "string" },
        replicated: { type: "boolean" },
        again: { type: "boolean" },
        ddl: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch {
    throw new CliError(USAGE);
  }
}
