/**
 * Asks for a file relative to the page. The one door to the network: the page in a single file answers here from the
 * files it carries.
 */
export function request(path: string, options?: RequestInit): Promise<Response> {
  return fetch(path, options);
}
