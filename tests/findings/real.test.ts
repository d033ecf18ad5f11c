import { expect, test } from "vitest";
import { readDataSet } from "../../src/data/data-set.ts";
import { areaHeadline, areaLede } from "../../src/findings/area.ts";
import { areaMonthHeadline, areaMonthLede } from "../../src/findings/area-month.ts";
import {
  comparisonFinding,
  comparisonNote,
  comparisonTitle,
} from "../../src/findings/comparison.ts";
import { homeHeadline, homeLede } from "../../src/findings/home.ts";
import { indicatorHeadline, indicatorLede } from "../../src/findings/indicator.ts";
import { beforeInWords, keyFigureNotes } from "../../src/findings/key-figure.ts";
import { lineFinding } from "../../src/findings/line.ts";
import { monthHeadline, monthLede } from "../../src/findings/month.ts";
import { plain } from "../../src/findings/sentence.ts";
import { seriesFinding, seriesTitle } from "../../src/findings/series.ts";
import { yearHeadline, yearLede } from "../../src/findings/year.ts";
import { buildModel, type Model } from "../../src/model/model.ts";
import { pagesOf } from "../../src/model/pages.ts";
import { areaReport } from "../../src/model/report/area.ts";
import { areaMonthReport } from "../../src/model/report/area-month.ts";
import { homeReport } from "../../src/model/report/home.ts";
import { indicatorReport } from "../../src/model/report/indicator.ts";
import { monthReport } from "../../src/model/report/month.ts";
import { yearReport } from "../../src/model/report/year.ts";
import { allLines, type TopicReport, topicReports } from "../../src/model/topic.ts";
import { type Lang, langs } from "../../src/text/lang.ts";
import { generate } from "../generated/generate.ts";
import { sharedWithReal } from "../generated/write.ts";
import { real } from "../model/real.ts";
import { compared, read } from "./made.ts";

/** Every text of every page, and where it stands. */
function* everything(model: Model, lang: Lang): Generator<[page: string, text: string]> {
  const { months, years, areas, areaMonths, indicators } = pagesOf(model);
  const home = homeReport(model);
  yield ["home", plain(homeHeadline(model, home, lang))];
  yield ["home lede", plain(homeLede(model, home, lang))];
  for (const period of months) {
    const report = monthReport(model, period);
    yield [period, plain(monthHeadline(model, report, lang))];
    yield [`${period} lede`, plain(monthLede(model, report, lang))];
    for (const key of report.key) {
      const notes = [...keyFigureNotes(model, key, lang, true), beforeInWords(model, key, lang)];
      yield [
        `${period} notes ${key.indicator.id}`,
        notes.filter((note) => note !== null).join(" | "),
      ];
    }
    yield* linesOf(model, report.topics, lang);
  }
  for (const year of years) {
    const report = yearReport(model, year);
    yield [year, plain(yearHeadline(model, report, lang))];
    yield [`${year} lede`, plain(yearLede(model, report, lang))];
    for (const { topics } of report.longer) yield* linesOf(model, topics, lang);
  }
  for (const id of areas) {
    const report = areaReport(model, id, "2026-11-20");
    yield [id, plain(areaHeadline(model, report, lang))];
    yield [`${id} lede`, plain(areaLede(model, report, lang))];
  }
  for (const page of areaMonths) {
    const [period = "", id = ""] = page.split("/");
    const report = areaMonthReport(model, period, id);
    yield [page, plain(areaMonthHeadline(model, report, lang))];
    yield [`${page} lede`, plain(areaMonthLede(model, report, lang))];
  }
  for (const id of indicators) {
    const report = indicatorReport(model, id);
    yield [id, plain(indicatorHeadline(model, report, lang))];
    yield [`${id} lede`, plain(indicatorLede(model, report, lang))];
    if (!report.trend) continue;
    yield [`${id} line`, plain(seriesFinding(model, report.trend, lang))];
    yield [`${id} title`, seriesTitle(model, report.trend, lang)];
  }
}

function* linesOf(
  model: Model,
  topics: readonly TopicReport[],
  lang: Lang,
): Generator<[page: string, text: string]> {
  for (const line of topics.flatMap((topic) => allLines(topic.lines))) {
    yield [`line ${line.indicator.id}`, plain(lineFinding(model, line, lang))];
    if (!line.comparison) continue;
    yield [`areas ${line.indicator.id}`, plain(comparisonFinding(model, line.comparison, lang))];
    yield [`title ${line.indicator.id}`, comparisonTitle(model, line.comparison, lang)];
    yield [`note ${line.indicator.id}`, comparisonNote(model, line.comparison, lang) ?? ""];
  }
}

/** What no reader may see: a brace, a value that isn't there, a doubled space or stop, a mark. */
const broken = /[{}\uE000\uE001]|undefined|NaN|null|\s\s|\.\.|,,|, \.|[:;,]\.|\(\)| ,/;

/** The texts with something wrong in them. */
function wrong(model: Model, lang: Lang): string[] {
  return [...everything(model, lang)]
    .filter(([page, text]) => {
      const isHeadline = !page.includes(" ");
      const isWhole = !isHeadline || /^\p{Lu}?[\s\S]+\.$/u.test(text);
      return broken.test(text) || !isWhole || (lang === "en" && isVietnamese(text));
    })
    .map(([page, text]) => `${page}: ${text}`);
}

/** Vietnamese words that stand in names only with their capitals. */
function isVietnamese(text: string): boolean {
  return / (huyện|toàn tỉnh|tháng|năm|không|nhất|và|của) /.test(text);
}

test("April 2020 says what the report says", () => {
  const report = monthReport(real, "2020-04");
  expect(read(monthHeadline(real, report, "vi"))).toBe(
    "Toàn tỉnh làm được *18,96 km* đường giao thông nông thôn, đưa lũy kế từ đầu năm đến 16/4/2020 lên 28,67 trên 432,3 km, bằng 6,6% kế hoạch cả năm.",
  );
  expect(read(monthHeadline(real, report, "en"))).toBe(
    "The province built *18.96 km* of rural roads, bringing the total since the start of the year to 28.67 of 432.3 km as of 16 Apr 2020, 6.6% of the plan for the year.",
  );
  expect(read(monthLede(real, report, "vi"))).toBe(
    "Nhiều nhất là huyện Can Lộc, 6,95 km, hơn một phần ba của cả tỉnh. Năm địa phương không phát sinh. Toàn tỉnh làm được 11,44 km rãnh thoát nước, nhiều nhất ở huyện Hương Sơn (4,13 km). Toàn tỉnh nhận 5.666 tấn xi măng.",
  );
});

test("a plan of 2019 names what it counts once", () => {
  expect(read(yearLede(real, yearReport(real, "2019"), "en"))).toContain(
    " The plan assigned to the province for 2019: 37 facilities keeping exotic sows. ",
  );
});

test("April's areas: three make most of the roads, two of the drains, donations stay open", () => {
  const said = (id: string) => read(comparisonFinding(real, compared(real, id, "2020-04"), "vi"));
  expect(said("duong-giao-thong")).toBe(
    "Ba huyện Can Lộc, Hương Sơn và Cẩm Xuyên chiếm 79% của tháng.",
  );
  expect(said("ranh-thoat-nuoc")).toBe("Hai huyện Hương Sơn và Can Lộc chiếm 70% của tháng.");
  expect(said("ung-ho-phong-dich")).toMatch(
    /Các nơi được nêu cộng lại 13,046 trên 15,092 tỷ đồng; các nơi khác: văn bản không nêu\.$/,
  );
});

test("alone, a comparison names what it is of and when", () => {
  const alone = (id: string, period: string) =>
    read(comparisonFinding(real, compared(real, id, period), "vi", true));
  expect(alone("duong-giao-thong", "2020-04")).toBe(
    "Tháng 4 năm 2020, ba huyện Can Lộc, Hương Sơn và Cẩm Xuyên chiếm 79% số km đường giao thông nông thôn của cả tỉnh.",
  );
  expect(alone("huyen-dat-chuan", "2021")).toBe(
    "Về huyện đạt chuẩn nông thôn mới tăng thêm năm 2021, có hai huyện Cẩm Xuyên và Vũ Quang.",
  );
});

test("communes that the documents name are named", () => {
  const said = (id: string, period: string) => {
    const lines = topicReports(real, period).flatMap(({ lines }) => allLines(lines));
    const line = lines.find(({ indicator }) => indicator.id === id);
    return line && read(lineFinding(real, line, "vi"));
  };
  expect(said("mo-hinh-lon", "2020-04")).toMatch(
    / Cụ thể: xã Xuân Thành \(huyện Nghi Xuân\) 1 mô hình, xã Thạch Trị \(huyện Thạch Hà\) 1 mô hình\.$/,
  );
  expect(said("xa-dat-chuan", "2021")).toMatch(/ Đó là xã Kỳ Lạc và xã Kỳ Tây \(huyện Kỳ Anh\)\.$/);
});

test("a city put forward is no district", () => {
  expect(read(areaLede(real, areaReport(real, "thanh-pho-ha-tinh", "2026-11-20"), "vi"))).toContain(
    " Kế hoạch năm 2019 giao cho thành phố Hà Tĩnh: trình thẩm định đạt chuẩn nông thôn mới. ",
  );
});

test("rice sown comes before rice headed, a disease's rice before the pigs", () => {
  const farm = topicReports(real, "2020-04").find(({ topic }) => topic === "san-xuat");
  const ids = farm?.lines.map(({ indicator }) => indicator.id) ?? [];
  expect(ids.slice(0, 2)).toEqual(["lua-gieo-cay", "lua-tro"]);
  expect(ids.indexOf("ray-nau-ray-lung-trang")).toBeLessThan(ids.indexOf("lon-dich-ta"));
});

test("a district's April", () => {
  const said = (id: string) =>
    read(areaMonthHeadline(real, areaMonthReport(real, "2020-04", id), "vi"));
  expect(said("huyen-can-loc")).toBe(
    "Huyện Can Lộc làm được *6,95 km* đường giao thông nông thôn, nhiều nhất trong 13 địa phương, bằng 36,7% của cả tỉnh.",
  );
  expect(said("huyen-vu-quang")).toMatch(/^Huyện Vũ Quang không phát sinh .*đường giao thông/);
});

test.each(langs)("nothing of any page is broken: %s", (lang) => {
  expect(wrong(real, lang)).toEqual([]);
});

test.each(langs)("nor in fifteen months of simulated figures: %s", (lang) => {
  const files = generate({ months: 15, seed: 3, end: "2025-08" }, sharedWithReal());
  const shared = sharedWithReal().filter(({ path }) => !files.some((file) => file.path === path));
  expect(wrong(buildModel(readDataSet([...files, ...shared]).data), lang)).toEqual([]);
});
