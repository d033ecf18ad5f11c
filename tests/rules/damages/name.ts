import { figuresPath, targetsPath } from "../../../src/data/data-set.ts";
import type { SourceFile } from "../../../src/data/source-file.ts";
import type { Damage } from "./damage.ts";

/** Damage to where a file stands and what it is called. */
export const nameDamages: readonly Damage[] = [
  renamed("thư mục không phải kỳ", "sai-ten-ky", (path) =>
    figuresPath.test(path) ? path.replace(/^figures\/[^/]+/, "figures/thang-4") : null,
  ),
  renamed("tháng 13", "sai-ten-ky", (path) =>
    figuresPath.test(path) ? path.replace(/^figures\/[^/]+/, "figures/2020-13") : null,
  ),
  renamed("kế hoạch của năm không phải kỳ", "sai-ten-ky", (path) =>
    targetsPath.test(path) ? path.replace(/\d+\.csv$/, "nam-2021.csv") : null,
  ),
  renamed("đơn vị báo cáo không có", "don-vi-bao-cao-la", (path) =>
    figuresPath.test(path) ? path.replace(/[^/]+\.csv$/, "so-xay-dung-moi.csv") : null,
  ),
  renamed("tên tệp không ai đọc", "tep-la", (path) => path.replace(/\.csv$/, ".txt")),
  renamed("đường dẫn ra ngoài thư mục", "tep-ngoai-thu-muc", (path) => `../${path}`),
  {
    ...kindOf("liên kết thay tệp", "tep-lien-ket"),
    to: (_set, { path }) => ({
      instead: [{ path, bytes: new Uint8Array(), unread: "link" }],
      file: path,
      line: 1,
    }),
  },
  {
    ...kindOf("mất tệp phải có", "thieu-tep"),
    to: (_set, { path }) =>
      /^(units|indicators|areas|agencies|sources)\.csv$/.test(path)
        ? { instead: [], without: [path], file: path, line: 1 }
        : null,
  },
];

function kindOf(name: string, code: string) {
  return { name, codes: [code], seen: "alone", most: 2 } as const;
}

function renamed(name: string, code: string, to: (path: string) => string | null): Damage {
  return {
    ...kindOf(name, code),
    to(_set, file: SourceFile) {
      const path = to(file.path);
      return path === null
        ? null
        : { instead: [{ path, bytes: file.bytes }], without: [file.path], file: path, line: 1 };
    },
  };
}
