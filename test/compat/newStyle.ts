import postcss, { type AtRule, type Declaration, type Node, type Rule } from "postcss";
import { below, type Feature, isTooNew, table } from "./browserTable.ts";
import type { Finding } from "./newScript.ts";

/** Every function a value may call that is new, from whatever depth of the table. */
function newFunctions(feature: Feature, found = new Set<string>()): Set<string> {
  for (const [name, inner] of below(feature)) {
    if (isTooNew(inner)) found.add(name);
    newFunctions(inner, found);
  }
  return found;
}

const FUNCTIONS = newFunctions(table.css.types);
/** Units the table keeps under other names. */
const NEW_UNITS = /(?<![\w-])[\d.]+((?:[dsl]v(?:h|w|i|b|min|max))|cq(?:w|h|i|b|min|max)|r?lh|rcap|rch|rex|ric)\b/;

function inDeclaration({ prop, value, parent }: Declaration): string[] {
  const isDescriptor = parent?.type === "atrule" && (parent as AtRule).name !== "media";
  if (prop.startsWith("-") || isDescriptor) return inValue(value);
  const property = table.css.properties[prop] as Feature | undefined;
  if (property === undefined) return [`unknown property ${prop}`];
  // Standing beside its prefixed form, which the older browser takes.
  const isPrefixed = parent?.some((node) => node.type === "decl" && node.prop === `-webkit-${prop}`) ?? false;
  if (isPrefixed) return inValue(value);
  if (isTooNew(property)) return [prop];
  const keyword = property[value] as Feature | undefined;
  return [...(isTooNew(keyword) ? [`${prop}: ${value}`] : []), ...inValue(value)];
}

function inValue(value: string): string[] {
  const plain = value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, "");
  const called = [...plain.matchAll(/([a-z][\w-]*)\(/g)].map(([, name]) => name ?? "");
  const unit = NEW_UNITS.exec(plain)?.[1];
  return [
    ...called.filter((name) => FUNCTIONS.has(name)).map((name) => `${name}()`),
    ...(unit ? [`unit ${unit}`] : []),
  ];
}

function inRule({ selector, parent }: Rule): string[] {
  const pseudo = [...selector.matchAll(/::?([a-z][\w-]*)/g)].map(([, name]) => name ?? "");
  const found = pseudo
    .filter((name) => isTooNew(table.css.selectors[name] as Feature | undefined))
    .map((name) => `:${name}`);
  if (/:not\([^)]*,/.test(selector)) found.push(":not() with a list");
  if (parent?.type === "rule") found.push("nesting");
  return found;
}

const MEDIA = table.css["at-rules"].media as Feature;

function inAtRule({ name, params }: AtRule): string[] {
  if (isTooNew(table.css["at-rules"][name] as Feature | undefined)) return [`@${name}`];
  return name === "media" && /[<>=]/.test(params) ? ["media range syntax"] : [];
}

/** Whether a rule asks first: by `@supports`, or by a media feature that an older browser takes for absent. */
function isTest({ name, params }: AtRule): boolean {
  const features = [...params.matchAll(/\(([a-z-]+)/g)].map(([, feature]) => feature ?? "");
  return name === "supports" || (name === "media" && features.some((feature) => isTooNew(MEDIA[feature] as Feature)));
}

function isTested(node: Node): boolean {
  for (let at = node.parent; at !== undefined; at = at.parent) {
    if (at.type === "atrule" && isTest(at as unknown as AtRule)) return true;
  }
  return false;
}

/** Finds what the oldest browser does not know in a style sheet, outside rules that test for it. */
export function findNewStyle(css: string): Finding[] {
  const findings: Finding[] = [];
  postcss.parse(css).walk((node) => {
    if (isTested(node)) return;
    const features =
      node.type === "decl"
        ? inDeclaration(node)
        : node.type === "rule"
          ? inRule(node)
          : node.type === "atrule"
            ? inAtRule(node)
            : [];
    const text = node.toString().slice(0, 80);
    for (const feature of features) findings.push({ feature, line: node.source?.start?.line ?? 0, text });
  });
  return findings;
}
