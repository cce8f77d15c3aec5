import type { Plugin } from "vite";
import { PAGE_POLICY, policyElement } from "./policy.ts";

/** States the policy in the built page. The development server needs inline scripts and goes without. */
export function statePolicy(): Plugin {
  return {
    name: "state-policy",
    apply: "build",
    transformIndexHtml: (html) => html.replace(/(<meta charset="utf-8" \/>)/, `$1\n    ${policyElement(PAGE_POLICY)}`),
  };
}

/**
 * Has ECharts empty its container in a way Trusted Types allow: an empty text in place of empty markup. The build
 * stops when the library's text no longer looks as expected.
 */
export function emptyWithoutMarkup(): Plugin {
  return {
    name: "empty-without-markup",
    apply: "build",
    transform(code, id) {
      if (!id.endsWith("zrender/lib/canvas/Painter.js")) return null;
      const parts = code.split("root.innerHTML = ''");
      if (parts.length !== 3) this.error(`zrender has changed: ${parts.length - 1} of 2 assignments found`);
      return { code: parts.join("root.textContent = ''"), map: null };
    },
  };
}
