interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string | null }): unknown;
}

/**
 * Lets the page start workers where it demands Trusted Types: an address passes when it leads to a file beside the
 * page's own scripts, any other is refused. Markup and code made from text stay refused altogether. Call before
 * `new Worker`, as often as you like; browsers without Trusted Types need nothing.
 */
export const trustScripts = once(() => {
  const { trustedTypes } = window as unknown as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy("default", {
    createScriptURL: (address) => (isOwnScript(address, import.meta.url) ? address : null),
  });
});

/** Whether an address leads to a file in the folder of `beside`, no folder further up or down. */
export function isOwnScript(address: string, beside: string): boolean {
  const folder = new URL(".", beside).href;
  const target = new URL(address, beside).href;
  return target.startsWith(folder) && !target.slice(folder.length).includes("/");
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}
