import { type ReactNode, useMemo } from "react";
import { useApp } from "../../app/AppContext.ts";
import { FigureFrame } from "../../charts/FigureFrame.tsx";
import { type MapEntry, unitCategoryMap } from "../../charts/unitCategoryMap.ts";
import { shell } from "../../messages/shell.ts";
import { useUnitName } from "../../ui/SentenceText.tsx";
import { type MapChoice, MapTable } from "./MapTable.tsx";
import "./lineFigures.css";

/**
 * Unspent money of units by category. A cell filters by both, a head by one of them; what is chosen has a frame.
 * `isSelected` tells what is chosen, head or cell.
 */
export function UnitCategoryMap(props: {
  entries: readonly MapEntry[];
  isSelected: (choice: MapChoice) => boolean;
  onToggle: (choice: MapChoice) => void;
  actions?: ReactNode;
}) {
  const { entries, isSelected, onToggle } = props;
  const { lang, state } = useApp();
  const { unit } = state;
  const unitName = useUnitName();
  const model = useMemo(
    () => unitCategoryMap(entries, { unit, unitName, lang, nameOf: (name) => name ?? shell.unnamed[lang] }),
    [entries, unit, unitName, lang],
  );
  const isEmpty = model.body.length === 0;
  return (
    <FigureFrame model={model} isEmpty={isEmpty} actions={props.actions}>
      {() => !isEmpty && <MapTable {...{ model, unit, lang, isSelected, onToggle }} />}
    </FigureFrame>
  );
}
