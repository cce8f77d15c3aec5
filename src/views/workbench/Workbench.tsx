import { BenchFacets } from "./BenchFacets.tsx";
import { BenchFilter } from "./BenchFilter.tsx";
import { BenchFrame } from "./BenchFrame.tsx";
import { FigurePanel } from "./FigurePanel.tsx";
import { GroupPanel } from "./GroupPanel.tsx";
import { KeyFigures } from "./KeyFigures.tsx";
import { LinePanel } from "./LinePanel.tsx";

/** Which lines, by which reason, where, over the lines of many projects. */
export default function Workbench() {
  return (
    <BenchFrame>
      <BenchFilter />
      <KeyFigures />
      <div className="bench-body">
        <BenchFacets />
        <div className="bench-main">
          <FigurePanel />
          <GroupPanel />
        </div>
      </div>
      <LinePanel />
    </BenchFrame>
  );
}
