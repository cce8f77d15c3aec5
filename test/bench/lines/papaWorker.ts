import Papa from "papaparse";

/** papaparse alone, as a page that keeps its rows would use it: one file after the other, texts into rows. */
self.onmessage = async ({ data }: MessageEvent<readonly string[]>) => {
  let rows = 0;
  for (const path of data) {
    const text = new TextDecoder().decode(await (await fetch(path)).arrayBuffer());
    rows += Papa.parse<string[]>(text, { delimiter: ",", newline: "\n", skipEmptyLines: true }).data.length - 1;
  }
  self.postMessage(rows);
};
