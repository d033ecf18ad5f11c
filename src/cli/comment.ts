import * as z from "zod";
import { readText } from "../disk.ts";
import { say } from "../text/say.ts";
import { commandWords as words } from "../text/words/command.ts";
import { exit, Misuse, main } from "./command.ts";
import { commentBody, earlier } from "./comment-body.ts";
import { type Api, githubApi } from "./github-api.ts";
import { BadArchive, onlyFile } from "./zip.ts";

/** What the workflow leaves, and the most it may weigh, packed and unpacked. */
const artifact = { name: "changes", file: "changes.md", most: 300_000 } as const;

/** What GitHub tells of the run that has ended. */
const event = z.object({
  repository: z.object({ default_branch: z.string() }),
  workflow_run: z.object({
    id: z.number().int().positive(),
    head_sha: z.string().regex(/^[0-9a-f]{40}$/),
  }),
});

await main({
  usage: "npm run comment",
  help: {
    vi: `Viết dưới pull request một bình luận nói nó thay đổi những gì, hoặc sửa bình luận đã có. Chỉ dùng trong GitHub Actions, sau khi lần chạy của pull request kết thúc (.github/workflows/comment.yml): lấy tệp changes mà lần chạy để lại, coi nó là chữ do người lạ viết.

Đọc các biến GITHUB_EVENT_PATH, GITHUB_REPOSITORY, GITHUB_API_URL, GITHUB_SERVER_URL, GITHUB_TOKEN.

Mã kết thúc: 0 đã viết, hoặc không có pull request nào để viết; 2 thiếu biến hoặc GitHub không trả lời như phải thế.`,
    en: `Writes under a pull request what it changes, or brings the earlier comment up to date. For GitHub Actions alone, when the pull request's run has ended (.github/workflows/comment.yml): takes the file that the run left as text written by a stranger.

Reads GITHUB_EVENT_PATH, GITHUB_REPOSITORY, GITHUB_API_URL, GITHUB_SERVER_URL, GITHUB_TOKEN.

Exit code: 0 written, or there is no pull request to write under; 2 a variable is missing or GitHub doesn't answer as it should.`,
  },
  options: [],
  async run() {
    const read = event.safeParse(JSON.parse(readText(variable("GITHUB_EVENT_PATH"))));
    if (!read.success) throw new Misuse(words.eventOdd);
    const { workflow_run: run, repository } = read.data;
    const name = variable("GITHUB_REPOSITORY");
    const api = githubApi(variable("GITHUB_API_URL"), name, variable("GITHUB_TOKEN"));
    const numbers = await api.pullRequestsAt(run.head_sha, repository.default_branch);
    const text = numbers.length === 0 ? null : await textLeft(api, run.id);
    const address = `${variable("GITHUB_SERVER_URL")}/${name}/actions/runs/${run.id}`;
    for (const number of numbers) {
      const files = await api.filesOf(number);
      const left = { run: address, sha: run.head_sha, text, files };
      // What it changes must be what the run saw: a newer commit has a run of its own.
      if (await api.isAt(number, run.head_sha)) await put(api, number, commentBody(left));
    }
    const entry = numbers.length === 0 ? words.noPullRequest : words.commented;
    process.stdout.write(`${say(entry, "vi", { numbers: numbers.join(", ") })}\n`);
    return exit.fine;
  },
});

/** @throws Misuse where the environment hasn't got it */
function variable(name: string): string {
  const value = process.env[name];
  if (!value) throw new Misuse(words.noVariable, { name });
  return value;
}

/** The report that the run left, as text; null where it left none, or what can't be one. */
async function textLeft(api: Api, run: number): Promise<string | null> {
  const packed = await api.artifact(run, artifact.name, artifact.most);
  if (packed === null) return null;
  try {
    const bytes = onlyFile(packed, artifact.file, artifact.most);
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof BadArchive || error instanceof TypeError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return null;
  }
}

async function put(api: Api, number: number, body: string): Promise<void> {
  const old = earlier(await api.comments(number));
  if (old === undefined) await api.post(number, body);
  else if (old.body !== body) await api.update(old.id, body);
}
