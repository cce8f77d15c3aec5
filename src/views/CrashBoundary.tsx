import { Component, type ComponentType, type ContextType, lazy, type ReactNode, Suspense } from "react";
import { AppContext } from "../app/AppContext.ts";
import { shell } from "../messages/shell.ts";

/** Nobody needs the report before something fails; where it fails to load as well, the sentence must do. */
const CrashReport = lazy<ComponentType<{ error: unknown }>>(() =>
  import("./CrashReport.tsx").catch(() => ({ default: () => null })),
);

/** Keeps a fault in one part from blanking the page: says it in a sentence, and tries anew on the next view. */
export class CrashBoundary extends Component<{ resetKey?: string; children: ReactNode }, { error: unknown }> {
  static override contextType = AppContext;
  declare context: ContextType<typeof AppContext>;
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidUpdate({ resetKey }: { resetKey?: string }) {
    if (resetKey !== this.props.resetKey) this.setState({ error: null });
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <div role="alert" className="problem">
        {this.context?.t(shell.crashed, { message: `${error}` })}
        <Suspense fallback={null}>
          <CrashReport error={error} />
        </Suspense>
      </div>
    );
  }
}
