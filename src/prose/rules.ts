import { coBom } from "../rules/co-bom.ts";
import { khongNfc } from "../rules/khong-nfc.ts";
import { khongPhaiUtf8 } from "../rules/khong-phai-utf8.ts";
import { kyTuLa } from "../rules/ky-tu-la.ts";
import { tepRong } from "../rules/tep-rong.ts";
import { thieuXuongDong } from "../rules/thieu-xuong-dong.ts";
import { figureRules } from "./rules/figure.ts";
import { fileRules } from "./rules/file.ts";
import type { ProseRule } from "./rules/rule.ts";
import { syntaxRules } from "./rules/syntax.ts";

/** Every rule of prose. Those of a file's letters are the data's own. */
export const proseRules: readonly ProseRule[] = [
  coBom,
  khongNfc,
  khongPhaiUtf8,
  kyTuLa,
  tepRong,
  thieuXuongDong,
  ...fileRules,
  ...syntaxRules,
  ...figureRules,
];
