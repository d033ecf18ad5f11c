import { join, resolve, sep } from "node:path";
import settings from "../../content/site.json" with { type: "json" };
import { create, readBytes, readFolder, realPath } from "../disk.ts";
import { templateOf } from "../exports/template.ts";
import { templateFile } from "../exports/template-workbook.ts";
import { askedIn } from "../model/asked.ts";
import { buildModel, type Model } from "../model/model.ts";
import { contactLine } from "../prose/settings.ts";
import { checkAndRead } from "../rules/check.ts";
import { capital } from "../text/area-name.ts";
import { dateInWords } from "../text/date.ts";
import type { Lang } from "../text/lang.ts";
import {
  byTime,
  firstDay,
  frequencyOf,
  isPeriod,
  type Period,
  periodInWords,
  shift,
} from "../text/period.ts";
import { type Entry, list, say } from "../text/say.ts";
import { commandWords as words } from "../text/words/command.ts";
import { callerPath, dataFolder, exit, Misuse, main, root } from "./command.ts";
import { guidePage } from "./help-page.ts";
import { problemsText, styleFor } from "./problems.ts";
import { today } from "./today.ts";

/** How many months ahead of this one forms are made; a later month is mistyped. */
const monthsAhead = 2;

await main({
  usage: "npm run new -- PERIOD [--data DIR] [--out DIR]",
  help: {
    vi: `Tạo các mẫu Excel của một tháng: mỗi đơn vị báo cáo một tệp, chỉ gồm những chỉ tiêu của đơn vị đó, ghi sẵn kế hoạch năm và số của tháng trước. Tệp đã có thì không bao giờ bị ghi đè.

  PERIOD      tháng, viết như 2020-05; muộn nhất là hai tháng sau tháng này
  --data DIR  thư mục số liệu (mặc định: data/ của dự án)
  --out DIR   thư mục để ghi mẫu, nằm ngoài thư mục số liệu (mặc định: mau/<tháng>/ của dự án)

Mã kết thúc: 0 đã tạo, 1 số liệu có lỗi hoặc không ai phải báo cáo, 2 dùng sai lệnh hoặc không ghi được.`,
    en: `Makes the Excel forms of a month: a file for each reporter, with the indicators asked of it alone, the year's plan and last month's numbers beside. A file that is there is never written over.

  PERIOD      a month, written like 2020-05; at most two months ahead of this one
  --data DIR  the data directory (the project's data/ by default)
  --out DIR   where the forms go, outside the data directory (the project's mau/<month>/ by default)

Exit code: 0 made, 1 problems in the data or nobody asked, 2 wrong use or a folder that can't be written to.`,
  },
  options: ["data", "out"],
  arguments: true,
  run(values, [period, ...rest]) {
    if (period === undefined) throw new Misuse(words.noMonth);
    if (rest[0] !== undefined) throw new Misuse(words.needless, { name: rest[0] });
    if (!isPeriod(period) || frequencyOf(period) !== "month") {
      throw new Misuse(words.notAMonth, { name: period });
    }
    const soon = judgeTime(period);
    const data = dataFolder(values);
    const out = values.out === undefined ? resolve(root, "mau", period) : callerPath(values.out);
    if (`${realPath(out)}${sep}`.startsWith(`${realPath(data)}${sep}`)) {
      throw new Misuse(words.outInData, { path: out });
    }
    const { result, data: read } = checkAndRead(readFolder(data));
    if (!result.ok) {
      process.stderr.write(problemsText(result, styleFor(process.stderr)));
      tell(process.stderr, words.noForms);
      return exit.problems;
    }
    if (soon) tell(process.stdout, words.notBegunYet, soon("vi"));
    return writeForms(buildModel(read), period, out) ? exit.fine : exit.problems;
  },
});

/**
 * What is told of a month that hasn't begun; null for one that has.
 * @throws Misuse when it is so far ahead that its year or month must be mistyped
 */
function judgeTime(period: Period): ((lang: Lang) => Record<string, string>) | null {
  const day = today();
  if (firstDay(period) <= day) return null;
  const latest = shift(day.slice(0, 7), monthsAhead);
  const places = (lang: Lang) => ({
    period: capital(periodInWords(period, lang)),
    today: dateInWords(day, lang),
    latest: periodInWords(latest, lang),
  });
  if (byTime(period, latest) > 0) throw new Misuse(words.tooEarly, places);
  return places;
}

/** Writes a month's forms that aren't there yet; false when nobody is asked for anything. */
function writeForms(model: Model, period: Period, out: string): boolean {
  const { byReporter, nobodys } = askedIn(model, period);
  const inWords = periodInWords(period, "vi");
  if (byReporter.size === 0) {
    tell(process.stderr, words.nobodyAsked, { period: inWords });
    return false;
  }
  const done = { written: 0, kept: 0 };
  for (const [reporter, asked] of byReporter) {
    const template = templateOf(model, period, reporter);
    if (!template) continue;
    const file = `${period}-${reporter}.xlsx`;
    const bytes = templateFile(template, contactLine(settings.contact) || undefined);
    const isNew = create(join(out, file), bytes);
    done[isNew ? "written" : "kept"] += 1;
    const same = !isNew && Buffer.from(bytes).equals(readBytes(join(out, file)));
    const entry = isNew ? words.formWritten : same ? words.formSame : words.formKept;
    tell(process.stdout, entry, { path: file, name: template.name, n: asked.length });
  }
  if (model.inPeriod(shift(period, -1)).length === 0) tell(process.stdout, words.nothingBefore);
  if (model.releases.has(period)) tell(process.stdout, words.releasedAlready, { period: inWords });
  if (nobodys.length > 0) {
    const names = list(
      nobodys.map(({ vi }) => vi),
      "vi",
    );
    tell(process.stdout, words.nobodysFigures, { names });
  }
  tell(process.stdout, words.formsDone, { ...done, period: capital(inWords), path: out });
  tell(process.stdout, words.formsNext, { page: guidePage("nop-so-lieu") });
  return true;
}

function tell(
  stream: NodeJS.WriteStream,
  entry: Entry,
  values: Readonly<Record<string, string | number>> = {},
): void {
  stream.write(`${say(entry, "vi", values)}\n`);
}
