import { useApp } from "../../app/AppContext.ts";
import { exportName, pictureNotes } from "../../app/exportFacts.ts";
import { saveText } from "../../app/saveText.ts";
import type { ChartModel } from "../../charts/chartModel.ts";
import { usePalette } from "../../charts/palette.ts";
import { textWidth } from "../../charts/textWidth.ts";
import { exporting } from "../../messages/export.ts";
import { type ExportAction, ExportMenu } from "../../ui/ExportMenu.tsx";
import { useExportSubject } from "./useExportSubject.ts";

/** Wide enough for a page of A4 landscape at its usual resolution. */
const WIDTH = 960;
/** Pixels of a picture to each CSS pixel: sharp on paper and on projectors. */
const SCALE = 2;

/** A chart to take away as SVG or PNG, with title, summary, unit, filter, source and date. The drawing code comes when it is asked for. */
export function ChartExport(props: { model: ChartModel; name: string; isFiltered?: boolean }) {
  const { t } = useApp();
  const palette = usePalette();
  const subjectOf = useExportSubject(props.isFiltered ?? false);
  const { model } = props;
  const frame = async () => {
    const { pictureFrame } = await import("../../export/pictureFrame.ts");
    const subject = subjectOf(false);
    const project = subject.outturn?.project.name.text ?? "";
    return pictureFrame({
      title: project === "" ? model.name : t(exporting.pictureTitle, { chart: model.name, project }),
      summary: model.summary,
      notes: pictureNotes(subject),
      chartWidth: WIDTH,
      chartHeight: model.height(WIDTH),
      measure: textWidth,
    });
  };
  const save = (ending: string, type: string, content: string | Blob) => {
    const file = exportName(subjectOf(false).entry, props.name, ending);
    saveText(file, type, content);
    return t(exporting.savedImage, { file });
  };
  const colours = { paper: palette.panel, ink: palette.ink, quiet: palette.ink2, font: palette.font };
  const actions: ExportAction[] = [
    {
      id: "png",
      label: t(exporting.png),
      run: async () => {
        const [{ chartCanvas }, { drawPicture }] = await Promise.all([
          import("../../charts/renderChart.ts"),
          import("./drawPicture.ts"),
        ]);
        const chart = chartCanvas(model, palette, WIDTH, SCALE);
        return save("png", "image/png", await drawPicture(await frame(), chart, colours, SCALE));
      },
    },
    {
      id: "svg",
      label: t(exporting.svg),
      run: async () => {
        const [{ chartSvg }, { frameSvg }] = await Promise.all([
          import("../../charts/renderChart.ts"),
          import("../../export/pictureFrame.ts"),
        ]);
        const svg = frameSvg(await frame(), chartSvg(model, palette, WIDTH), model.name, colours);
        return save("svg", "image/svg+xml", svg);
      },
    },
  ];
  return <ExportMenu what={model.name} actions={actions} />;
}
