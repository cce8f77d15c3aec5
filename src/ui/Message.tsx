import { Fragment, type ReactNode } from "react";
import { useApp } from "../app/AppContext.ts";
import { pieces, type Text } from "../messages/text.ts";

/**
 * A message with elements in its places: figures set in bold, links, chips. `params` decide plural words and
 * fill the places that `nodes` does not.
 */
export function Message(props: {
  text: Text;
  nodes?: Readonly<Record<string, ReactNode>>;
  params?: Readonly<Record<string, string | number>>;
}) {
  const { lang } = useApp();
  const { text, nodes = {}, params = {} } = props;
  return pieces(text, lang, params).map((piece, index) => {
    const content = "words" in piece ? piece.words : (nodes[piece.place] ?? params[piece.place] ?? null);
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one template never move
    return <Fragment key={index}>{content}</Fragment>;
  });
}
