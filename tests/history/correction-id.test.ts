import { expect, test } from "vitest";
import { correctionAddress, correctionLog } from "../../src/history/correction-log.ts";
import { pastOf } from "../../src/history/past.ts";
import { addresses } from "../../src/text/address.ts";
import { remembered } from "./recorded.ts";

const head = "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note\n";
const figures = (value: string, toDate: string) => ({
  "data/figures/2020-04/van-phong-dieu-phoi.csv": `${head}tinh-ha-tinh,duong-giao-thong,km,${value},${toDate},,,,,,\n`,
});

test("each revision has a row of its own, in the year in which it was made", () => {
  const history = remembered([
    { date: "2020-04-20", files: figures("1", "5") },
    {
      date: "2020-04-28",
      files: { "data/releases.csv": "period,released,kind,note\n2020-04,2020-04-28,live,\n" },
    },
    { date: "2020-12-31", files: figures("2", "6") },
    { date: "2021-01-01", files: figures("3", "6") },
    { date: "2021-01-01", files: figures("4", "6") },
  ]);
  const log = correctionLog(pastOf(history), history.now);
  const at = log.map((each) => correctionAddress(addresses("en", "/du-an/"), each));
  const number = "duong-giao-thong.2020-04.tinh-ha-tinh";
  expect(at).toEqual([
    `/du-an/en/dinh-chinh/2020/#${number}.value.2020-12-31`,
    `/du-an/en/dinh-chinh/2020/#${number}.to_date.2020-12-31`,
    `/du-an/en/dinh-chinh/2021/#${number}.value.2021-01-01`,
    `/du-an/en/dinh-chinh/2021/#${number}.value.2021-01-01.2`,
  ]);
});
