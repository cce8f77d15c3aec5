import type { ReactNode } from "react";
import type { useRoving } from "./useRoving.ts";

/** A part of a drawing that can be chosen, named by its title. */
export function Mark(props: {
  className: string;
  title: string;
  isPressed?: boolean;
  onPick: () => void;
  mark: ReturnType<ReturnType<typeof useRoving>["mark"]>;
  children: ReactNode;
}) {
  const { className, title, isPressed, onPick } = props;
  return (
    <g
      role="button"
      className={`figure-mark ${className}`}
      aria-label={title}
      aria-pressed={isPressed}
      onClick={onPick}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onPick();
      }}
      {...props.mark}
    >
      <title>{title}</title>
      {props.children}
    </g>
  );
}
