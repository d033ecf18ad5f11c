import { singleFiles } from "../data/data-set.ts";
import { likelyEncoding, wordsOf } from "../data/encoding.ts";
import { figures } from "../data/observation.ts";
import { targets } from "../data/target.ts";
import { type Context, perContext } from "./context.ts";
import type { HelpPage } from "./explained.ts";
import type { Rule } from "./rule.ts";

/** Bytes that aren't UTF-8; the encoding named is the one in which the data set's words appear. */
export const khongPhaiUtf8: Rule = {
  code: "khong-phai-utf8",
  group: "file",
  severity: "error",
  message: ({ more }) =>
    "Từ chỗ này, nội dung tệp không đọc được theo bảng mã UTF-8; tệp phải ở bảng mã UTF-8." +
    (more["encoding"] ? ` Có lẽ tệp đang ở bảng mã ${more["encoding"]}.` : ""),
  fix: ({ more }) =>
    (more["encoding"]
      ? `Lấy lại tệp gốc, mở theo bảng mã ${more["encoding"]} rồi lưu với bảng mã UTF-8 bằng trình soạn thảo văn bản.`
      : "Lấy lại tệp gốc và lưu với bảng mã UTF-8 bằng trình soạn thảo văn bản.") +
    " Không lưu lại từ Excel: số có thể bị đổi.",
  look: ({ file }, context) => {
    const bytes = context.files.get(file)?.bytes ?? new Uint8Array();
    return { encoding: likelyEncoding(bytes, knownWords(context)) ?? "" };
  },
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Tệp không ở bảng mã UTF-8", en: "The file isn't UTF-8" },
  help: {
    vi: "Tệp được lưu bằng bảng mã khác, như TCVN3, VNI, Windows-1258 hay UTF-16. Mở tệp gốc theo đúng bảng mã đó rồi lưu lại thành UTF-8.",
    en: "The file was saved in another encoding, such as TCVN3, VNI, Windows-1258 or UTF-16. Open the original in that encoding and save it as UTF-8.",
  },
  example: {
    file: "agencies.csv",
    right: "so-tai-chinh,Sở Tài chính,",
    wrong: "so-tai-chinh,Së Tµi chÝnh,",
    encoding: "latin1",
  },
};

/** The words of the data set: its columns and the names it holds. */
export const knownWords = perContext(({ data }: Context): ReadonlySet<string> => {
  const kinds = [figures, targets, ...Object.values(singleFiles).map(({ kind }) => kind)];
  const named = [...data.areas, ...data.indicators, ...data.agencies, ...data.units];
  const texts = [
    ...kinds.flatMap(({ columns }) => Object.keys(columns)),
    ...named.map(({ vi }) => vi),
    ...data.sources.map(({ title }) => title),
    // Types of unit and words of every report: enough where the lists themselves can't be read.
    "huyện xã thị phường tỉnh thành phố trấn sở văn phòng đường số liệu báo cáo nông thôn mới đạt chuẩn tháng năm",
  ];
  return new Set(texts.flatMap(wordsOf));
});
