let query = window.location.search;

/**
 * Keeps the page's state after the `#`, in place of `src/app/address.ts`: browsers let a page opened from a file
 * change nothing else of its address. A link to a place in the page (`#main`) leaves the state as it was.
 */
export const address = {
  read: (): string => {
    const { hash } = window.location;
    if (hash.startsWith("#?")) query = hash.slice(1);
    else if (hash === "") query = window.location.search;
    return query;
  },
  with: (next: string): string => {
    query = next;
    return `#${next === "" ? "?" : next}`;
  },
};
