import { basename, join } from "node:path";
import { readBytes, sizeOf, writeTogether } from "../disk.ts";
import { type Answer, readAnswer } from "../intake/answer.ts";
import { largestWorkbook } from "../intake/guard.ts";
import { type SentFile, takeIn } from "../intake/intake.ts";
import { withReceived } from "../intake/received.ts";
import { isPeriod } from "../text/period.ts";
import { intakeWords as words } from "../text/words/intake.ts";
import { arrivalOf, judgeArrival, judgeCounted } from "./arrival.ts";
import { errorsWith, everythingAt } from "./check-all.ts";
import { callerPath, dataFolder, exit, Misuse, main } from "./command.ts";
import { intakeText } from "./intake-text.ts";
import { problemsText, styleFor } from "./problems.ts";
import { withReader } from "./reader.ts";
import { stagingFor } from "./staging.ts";
import { today } from "./today.ts";

await main({
  usage:
    "npm run import -- FILE… [--period PERIOD] [--reporter ID] [--source ID] [--received DAY --entered-by ID] [--answer CELL=VALUE]… [--data DIR]",
  help: {
    vi: `Đưa số liệu từ Excel hoặc CSV vào bộ số liệu: đọc từng ô, hỏi chỗ không chắc, kiểm tra cả bộ số liệu rồi mới ghi. Còn một lỗi hay một câu hỏi thì không ghi gì. Chỗ cần lý do thì vẫn ghi và được nhắc, vì người duyệt sẽ hỏi. Kết thúc bằng biên nhận.

  FILE…               tệp .xlsx, .xls, .ods hoặc .csv: mẫu của tháng, hoặc biểu theo mẫu báo cáo
  --period PERIOD     kỳ, như 2020-04 (mặc định: theo mẫu hoặc tiêu đề của tệp)
  --reporter ID       đơn vị báo cáo, như huyen-can-loc (mặc định: theo mẫu hoặc tiêu đề)
  --source ID         văn bản nguồn, mã trong sources.csv
  --received DAY      ngày nhận được tệp qua thư, như 2020-05-18: ghi luôn vào submissions.csv
  --entered-by ID     cơ quan nhập thay, mã trong agencies.csv; đi cùng --received
  --answer CELL=VALUE trả lời một câu hỏi, như C7=5666 hoặc 'Biểu 1!C7:C19=0'; dùng được nhiều lần
  --data DIR          thư mục số liệu (mặc định: data/ của dự án)

Mã kết thúc: 0 đã ghi hoặc không có gì mới, 1 có lỗi hoặc câu hỏi và chưa ghi gì, 2 dùng sai lệnh hoặc không mở được tệp.`,
    en: `Takes figures from Excel or CSV into the record: reads cell by cell, asks where it isn't certain, checks the whole data set, and only then writes. One error or one open question, and nothing is written. What needs a reason is written and told, since a reviewer will ask. Ends with a receipt.

  FILE…               .xlsx, .xls, .ods or .csv: the month's form, or tables in the official form
  --period PERIOD     the period, like 2020-04 (by default what the form or the titles say)
  --reporter ID       who reports, like huyen-can-loc (by default what the form or the titles say)
  --source ID         the document they come from, an id of sources.csv
  --received DAY      the day the file came by post, like 2020-05-18: written to submissions.csv too
  --entered-by ID     the agency that enters it, an id of agencies.csv; goes with --received
  --answer CELL=VALUE answers a question, like C7=5666 or 'Biểu 1!C7:C19=0'; may be repeated
  --data DIR          the data directory (the project's data/ by default)

Exit code: 0 written or nothing new, 1 errors or questions and nothing written, 2 wrong use or a file that can't be opened.`,
  },
  options: ["period", "reporter", "source", "received", "entered-by", "data"],
  lists: ["answer"],
  arguments: true,
  async run({ period, reporter, source, ...values }, names, { answer = [] }) {
    if (names.length === 0) throw new Misuse(words.noFile);
    if (period !== undefined && !isPeriod(period)) {
      throw new Misuse(words.notAPeriod, { name: period });
    }
    const answers = answer.map(answerOf);
    const arrival = arrivalOf(values, source);
    const sent = names.map(sentFile);
    const folder = dataFolder(values);
    const [all, day] = [everythingAt(folder), today()];
    if (arrival) judgeArrival(arrival, all.data, day);
    const taken = await withReader((read) =>
      takeIn(sent, all.data, {
        ...(period !== undefined && { period }),
        ...(reporter !== undefined && { reporter }),
        ...(source !== undefined && { source }),
        ...{ answers, read, today: day },
      }),
    );
    if (arrival) judgeCounted(arrival, all.data, taken.files);
    const paths = taken.files.map(({ path }) => path);
    const received = arrival && withReceived(all.data, paths, arrival);
    const made = [...taken.files, ...(received?.file ? [received.file] : [])];
    const beyond = taken.ok ? errorsWith(all, made, day) : null;
    const written = taken.ok && beyond === null;
    if (written) {
      const files = made.map(({ path, bytes }) => ({ path: join(folder, path), bytes }));
      writeTogether(files, stagingFor(folder));
    }
    const style = styleFor(process.stdout);
    if (beyond) process.stdout.write(`${problemsText(beyond, style)}\n`);
    process.stdout.write(intakeText(taken, beyond?.problems.length ?? 0, style, received));
    return written ? exit.fine : exit.problems;
  },
});

/** A file as its path leads to it; one that is too large isn't read at all. */
function sentFile(path: string): SentFile {
  const [found, name] = [callerPath(path), basename(path)];
  const size = sizeOf(found);
  if (size === null) throw new Misuse(words.notAFile, { name: path });
  if (size > largestWorkbook) return { name, bytes: new Uint8Array(), size };
  return { name, bytes: new Uint8Array(readBytes(found)) };
}

/** @throws Misuse when it is none */
function answerOf(typed: string): Answer {
  const answer = readAnswer(typed);
  if (!answer) throw new Misuse(words.notAnAnswer, { name: typed });
  return answer;
}
