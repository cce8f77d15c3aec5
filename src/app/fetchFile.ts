import type { Problem } from "./problem.ts";
import { request } from "./request.ts";

export type Fetched = { readonly bytes: Uint8Array } | { readonly problem: Problem; readonly missing: boolean };

/**
 * Fetches a file relative to the page, always asking the server whether it has changed. A refusal or a
 * silent server comes back as one sentence, never as an exception.
 */
export async function fetchFile(path: string, signal?: AbortSignal): Promise<Fetched> {
  try {
    const response = await request(path, { cache: "no-cache", ...(signal ? { signal } : {}) });
    if (!response.ok) {
      const params = { file: path, status: response.status };
      return { problem: { text: "fetchStatus", params }, missing: response.status === 404 };
    }
    return { bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch (error) {
    if (signal?.aborted) throw error;
    return { problem: { text: "fetchFailed", params: { file: path } }, missing: false };
  }
}
