/** Fill patterns the style sheets refer to. Hatching marks unexplained money and lost points in colour and in print. */
export function Patterns() {
  return (
    <svg className="patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern
          id="hatch-unexplained"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="hatch-line" width="1.6" height="6" />
        </pattern>
      </defs>
    </svg>
  );
}
