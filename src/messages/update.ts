import type { Text } from "./text.ts";

/** Words about the version of the published data: a newer one, one that is gone, a file that is not what it was. */
export const update = {
  title: { zh: "数据版本", en: "Data version" },
  offer: { zh: "有新版数据（{date} 发布）", en: "There is a new version of the data (published {date})" },
  offerUndated: { zh: "有新版数据", en: "There is a new version of the data" },
  load: { zh: "载入", en: "Load it" },
  later: { zh: "暂不", en: "Not now" },
  loaded: { zh: "已载入新版数据", en: "The new version of the data is loaded" },
  moved: {
    zh: "原来的数据文件已不在服务器上，现在显示的是 {date} 发布的数据。",
    en: "The data file shown before is no longer on the server; what you see now was published {date}.",
  },
  movedUndated: {
    zh: "原来的数据文件已不在服务器上，现在显示的是目录中的最新数据。",
    en: "The data file shown before is no longer on the server; what you see now is the latest in the catalog.",
  },
  damaged: {
    zh: "{file} 的校验值与目录所写不符：文件在发布后改过，或传输中受损。仍照常显示，引用前请核对。",
    en: "{file} does not have the checksum its catalog states: it was changed after publishing, or arrived damaged. It is shown all the same; check it before you quote it.",
  },
  look: { zh: "查看校验值", en: "See the checksums" },
  again: { zh: "重新读取", en: "Read it again" },
  understood: { zh: "知道了", en: "Understood" },
  version: { zh: "数据版本 {version}", en: "Data version {version}" },
  versionDated: { zh: "数据版本 {version}，{date} 发布", en: "Data version {version}, published {date}" },
} as const satisfies Record<string, Text>;
