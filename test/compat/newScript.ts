import { type AnyNode, type CallExpression, type Node, parse } from "acorn";
import { below, type Feature, isTooNew, sinceChrome, table } from "./browserTable.ts";

/** Something in a file that the oldest browser does not know. */
export interface Finding {
  readonly feature: string;
  readonly line: number;
  /** The text around it. */
  readonly text: string;
}

interface Names {
  /** Globals that are new, by name. */
  readonly globals: ReadonlySet<string>;
  /** Members of globals that are new: `Object.hasOwn`. */
  readonly statics: ReadonlySet<string>;
  /** Methods that are new wherever they occur: `at`, `findLast`. */
  readonly methods: ReadonlySet<string>;
}

/**
 * Reads from the table which names are new. What hangs on a new global is found with that global. A method that some
 * older interface has under the same name cannot be told apart and is let pass.
 */
function readNames(): Names {
  const globals = new Set<string>();
  const statics = new Set<string>();
  const newMethods = new Set<string>();
  const oldMembers = new Set<string>();
  for (const [name, feature] of [...below(table.javascript.builtins), ...below(table.api)]) {
    const since = sinceChrome(feature);
    if (since !== null && isTooNew(feature)) {
      globals.add(name);
      continue;
    }
    for (const [key, member] of below(feature as Feature)) {
      const isStatic = key.endsWith("_static");
      const memberName = key.replace(/_static$/, "");
      if (!isTooNew(member)) oldMembers.add(memberName);
      else if (isStatic) statics.add(`${name}.${memberName}`);
      else newMethods.add(memberName);
    }
  }
  const methods = new Set([...newMethods].filter((name) => !oldMembers.has(name)));
  return { globals, statics, methods };
}

const NAMES = readNames();

/** How many arguments some methods take, which tells them from own ones of the same name. */
const ARGUMENTS: Readonly<Record<string, number>> = { at: 1, with: 2 };

function children(node: Node): AnyNode[] {
  return Object.values(node)
    .flat()
    .filter((value): value is AnyNode => typeof value === "object" && value !== null && typeof value.type === "string");
}

function newCall({ callee, optional, arguments: given }: CallExpression): string | null {
  if (callee.type === "Identifier") return NAMES.globals.has(callee.name) ? callee.name : null;
  // A method called with `?.()` is tested for.
  if (optional || callee.type !== "MemberExpression" || callee.computed || callee.property.type !== "Identifier") {
    return null;
  }
  const { name } = callee.property;
  return NAMES.methods.has(name) && (ARGUMENTS[name] ?? given.length) === given.length ? `.${name}()` : null;
}

/** What is new about one node, apart from the syntax acorn itself refuses. */
function newIn(node: AnyNode): string | null {
  switch (node.type) {
    case "StaticBlock":
      return "class static block";
    case "BinaryExpression":
      return node.operator === "in" && node.left.type === "PrivateIdentifier" ? "#name in object" : null;
    case "Literal":
      return "regex" in node && node.regex?.flags.includes("d") ? "regular expression flag d" : null;
    case "NewExpression":
      return node.callee.type === "Identifier" && NAMES.globals.has(node.callee.name) ? node.callee.name : null;
    case "CallExpression":
      return newCall(node);
    case "MemberExpression": {
      if (node.object.type !== "Identifier" || node.property.type !== "Identifier" || node.computed) return null;
      if (NAMES.globals.has(node.object.name)) return node.object.name;
      const name = `${node.object.name}.${node.property.name}`;
      return NAMES.statics.has(name) ? name : null;
    }
    default:
      return null;
  }
}

/**
 * Finds syntax and interfaces in a script that the oldest browser does not know. A name the script declares itself is
 * its own. Syntax younger than ECMAScript 2022 is found by the parser, one piece at a time.
 */
export function findNewScript(code: string, sourceType: "module" | "script"): Finding[] {
  let tree: AnyNode;
  try {
    tree = parse(code, { ecmaVersion: 2022, sourceType, locations: true });
  } catch (error) {
    return [{ feature: `syntax: ${(error as Error).message}`, line: 0, text: "" }];
  }
  const findings: Finding[] = [];
  const own = new Set<string>();
  const visit = (node: AnyNode, isInFunction: boolean) => {
    if ((node.type === "FunctionDeclaration" || node.type === "ClassDeclaration") && node.id) own.add(node.id.name);
    if (node.type === "VariableDeclarator" && node.id.type === "Identifier") own.add(node.id.name);
    const feature = node.type === "AwaitExpression" && !isInFunction ? "top-level await" : newIn(node);
    if (feature !== null) {
      const text = code.slice(Math.max(0, node.start - 30), node.end).slice(0, 120);
      findings.push({ feature, line: node.loc?.start.line ?? 0, text });
    }
    const isInside = isInFunction || /Function/.test(node.type);
    for (const child of children(node)) visit(child, isInside);
  };
  visit(tree, false);
  return findings.filter(({ feature }) => !own.has(feature.split(".")[0] || feature));
}
