import { cellDamages } from "./cell.ts";
import { consistencyDamages } from "./consistency.ts";
import { fileDamages } from "./file.ts";
import { nameDamages } from "./name.ts";
import { permanenceDamages } from "./permanence.ts";
import { reasonDamages } from "./reason.ts";
import { referenceDamages } from "./reference.ts";
import { resavedDamages } from "./resaved.ts";
import { structureDamages } from "./structure.ts";
import { wholeFileDamages } from "./whole-file.ts";

/** Every damage to a file's form. */
export const formDamages = [...fileDamages, ...structureDamages, ...cellDamages];

/** Every damage to what a data set says that can be seen, by what it is about. */
export const meaningDamages = {
  "tên tệp và thư mục": nameDamages,
  "tham chiếu": referenceDamages,
  "nhất quán": consistencyDamages,
  "cần lý do": reasonDamages,
  "địa chỉ lâu dài": permanenceDamages,
  "cả tệp": wholeFileDamages,
  "bảng tính": resavedDamages,
};
