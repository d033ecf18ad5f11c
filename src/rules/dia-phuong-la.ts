import type { Area } from "../data/area.ts";
import { isPeriod } from "../text/period.ts";
import { slug } from "../text/slug.ts";
import { suggester } from "../text/suggest.ts";
import { type Context, perContext } from "./context.ts";
import type { HelpPage } from "./explained.ts";
import { areaWithId, askOrLookUp } from "./named.ts";
import { quote } from "./quote.ts";
import { strangers } from "./references.ts";
import type { Rule } from "./rule.ts";
import { daysOf, rowIn } from "./validity.ts";

/** An area that `areas.csv` hasn't; a bare name that several bear is a question, never a guess. */
export const diaPhuongLa: Rule = {
  code: "dia-phuong-la",
  group: "reference",
  severity: "error",
  message: ({ field, more }) =>
    `${quote(more["id"] ?? null)} ở cột ${field} không phải là địa phương nào trong areas.csv.` +
    (more["bare"] ? " Đây là tên thiếu loại đơn vị, và có nhiều đơn vị mang tên này." : ""),
  fix: ({ more }) =>
    more["bare"]
      ? `Là ${more["bare"]}? Hỏi lại nơi gửi số liệu rồi viết mã trong ngoặc; không tự đoán.`
      : askOrLookUp(more["near"], "areas.csv"),
  find: (context) =>
    strangers(context, "areas", "dia-phuong-la", (id, row) => areasMeant(context, id, row.period)),
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Địa phương không có trong danh mục", en: "Unknown area" },
  help: {
    vi: "Mã địa phương phải có trong areas.csv. Tên trần như “Kỳ Anh” có thể là huyện hay thị xã: phải hỏi nơi gửi, không được đoán.",
    en: "An area's id must be in areas.csv. A bare name such as “Kỳ Anh” may be a district or a town: ask the sender, never guess.",
  },
  example: {
    file: "figures/2020-04/van-phong-dieu-phoi.csv",
    right: "thi-xa-ky-anh,duong-giao-thong,km,0.5,",
    wrong: "ky-anh,duong-giao-thong,km,0.5,",
  },
};

/** The areas of a period that a text may mean: all that bear a `bare` name, or those `near` it. */
export function areasMeant(
  context: Context,
  id: string,
  period: string | undefined,
): Record<string, string> {
  const { byId, byName, near } = lookUp(context);
  const days = period !== undefined && isPeriod(period) ? daysOf(period) : null;
  const there = (area: Area) => !days || rowIn(context.areas.get(area.id) ?? [], days);
  const bare = (byName.get(id) ?? []).filter(there);
  if (bare.length > 1) return { bare: bare.map(areaWithId).join(" hay ") };
  const meant = near(id)
    .flatMap((one) => byId.get(one) ?? [])
    .filter(there);
  return { near: meant.slice(0, 3).map(areaWithId).join(" hay ") };
}

/** Each area that can be meant, by id, by its bare name and by what is near to it. */
const lookUp = perContext(({ areas }: Context) => {
  const rows = [...areas.values()].flatMap((dated) => dated.at(-1) ?? []);
  return {
    byId: new Map(rows.map((area) => [area.id, area])),
    byName: Map.groupBy(rows, (area) => slug(area.vi)),
    near: suggester(rows.map((area) => ({ id: area.id, names: [area.vi] }))),
  };
});
