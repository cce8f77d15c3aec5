/**
 * Answers for a file of the page from the element that carries it, in place of `src/app/request.ts`: the page in one
 * file has no server. The element's text is the file's as a JSON string, or its bytes in Base64 where they are not
 * UTF-8. A file not carried is answered 404, as a server would.
 */
export async function request(path: string): Promise<Response> {
  const element = document.getElementById(`file:${path}`);
  if (element === null) return new Response(null, { status: 404 });
  const content = JSON.parse(element.textContent ?? "") as string | { readonly base64: string };
  if (typeof content === "string") return new Response(new TextEncoder().encode(content));
  return new Response(Uint8Array.from(window.atob(content.base64), (letter) => letter.charCodeAt(0)));
}
