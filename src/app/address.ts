/** Where the page keeps its state: the query of its address. The page in a single file keeps it after the `#`. */
export const address = {
  /** The query, beginning with `?`, or "". */
  read: (): string => window.location.search,
  /** The address of this page with another query. */
  with: (query: string): string => window.location.pathname + query + window.location.hash,
};
