import { Component, type ReactNode } from "react";
import { shell } from "../messages/shell.ts";
import { format, type Lang } from "../messages/text.ts";

/** Keeps a fault in one view from blanking the page: says it in a sentence, and tries anew on the next view. */
export class CrashBoundary extends Component<
  { lang: Lang; resetKey: string; children: ReactNode },
  { message: string | null; key: string }
> {
  override state = { message: null, key: this.props.resetKey };

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  static getDerivedStateFromProps(props: { resetKey: string }, state: { message: string | null; key: string }) {
    return props.resetKey === state.key ? null : { message: null, key: props.resetKey };
  }

  override render() {
    if (this.state.message === null) return this.props.children;
    return (
      <p role="alert" className="problem">
        {format(shell.crashed, this.props.lang, { message: this.state.message })}
      </p>
    );
  }
}
