import { spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { root } from "../../src/cli/command.ts";
import { marker } from "../../src/cli/comment-body.ts";
import { testFolder } from "./folder.ts";
import { zipped } from "./zipped.ts";

const sha = "0123456789abcdef0123456789abcdef01234567";
const report = "## 1 số đổi\n\n- Kiểm tra: **không có lỗi, không thiếu lý do**.\n";

/** What GitHub has: everything a test may want otherwise. */
interface Hub {
  pulls: unknown[];
  /** The newest commit when it is asked again, just before writing. */
  nowAt: string;
  files: unknown[];
  artifact: Uint8Array | null;
  size: number | null;
  comments: { id: number; body: string; user: { login: string; type: string } }[];
}

const usual: Hub = {
  pulls: [{ number: 7, state: "open", head: { sha }, base: { ref: "main" } }],
  nowAt: sha,
  files: [{ filename: "data/figures/2020-05/huyen-can-loc.csv" }],
  artifact: zipped({ "changes.md": report }),
  size: null,
  comments: [],
};

const bot = { login: "github-actions[bot]", type: "Bot" };

/** Runs the command beside a GitHub of ours; gives what it said and what it wrote there. */
async function comment(hub: Partial<Hub> = {}) {
  const { pulls, nowAt, files, artifact, size, comments } = { ...usual, ...hub };
  const wrote: { to: string; body: string }[] = [];
  const tokens: (string | undefined)[] = [];
  const answers: Readonly<Record<string, unknown>> = {
    "/repos/xa/so-lieu/pulls": pulls,
    "/repos/xa/so-lieu/pulls/7": {
      number: 7,
      state: "open",
      head: { sha: nowAt },
      base: { ref: "main" },
    },
    "/repos/xa/so-lieu/pulls/7/files": files,
    "/repos/xa/so-lieu/issues/7/comments": comments,
    "/repos/xa/so-lieu/actions/runs/42/artifacts": {
      artifacts:
        artifact === null
          ? []
          : [{ id: 5, name: "changes", size_in_bytes: size ?? artifact.length, expired: false }],
    },
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/kho") {
      tokens.push(request.headers.authorization);
      response.end(artifact);
    } else if (pathname.endsWith("/actions/artifacts/5/zip")) {
      response
        .writeHead(302, { location: `http://127.0.0.1:${request.socket.localPort}/kho` })
        .end();
    } else if (request.method !== "GET") {
      let body = "";
      request.on("data", (part) => {
        body += part;
      });
      request.on("end", () => {
        wrote.push({ to: `${request.method} ${pathname}`, body: JSON.parse(body).body });
        response.writeHead(201).end("{}");
      });
    } else {
      const answer = answers[pathname];
      const all = Array.isArray(answer) ? answer : null;
      const page = Number(searchParams.get("page") ?? 1);
      response.writeHead(answer === undefined ? 404 : 200);
      response.end(JSON.stringify(all ? all.slice((page - 1) * 100, page * 100) : answer));
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => {
    server.close();
  });
  const event = {
    repository: { default_branch: "main" },
    workflow_run: { id: 42, head_sha: sha, pull_requests: [] },
  };
  const folder = testFolder({ "event.json": JSON.stringify(event) });
  const run = spawn(process.execPath, [join(root, "src/cli/comment.ts")], {
    cwd: root,
    env: {
      ...process.env,
      GITHUB_EVENT_PATH: join(folder, "event.json"),
      GITHUB_REPOSITORY: "xa/so-lieu",
      GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_TOKEN: "khoa",
    },
  });
  let said = "";
  run.stdout.on("data", (part) => {
    said += part;
  });
  run.stderr.on("data", (part) => {
    said += part;
  });
  const code = await new Promise((done) => run.on("close", done));
  return { code, said, wrote, tokens };
}

test("a first comment, with what the run left and where the preview is", async () => {
  const { code, said, wrote, tokens } = await comment();
  expect([code, said]).toEqual([0, "Đã viết dưới pull request 7.\n"]);
  expect(wrote.map(({ to }) => to)).toEqual(["POST /repos/xa/so-lieu/issues/7/comments"]);
  const { body = "" } = wrote[0] ?? {};
  expect(body.startsWith(`${marker}\n\nMáy viết theo số liệu ở commit 0123456`)).toBe(true);
  expect(body).toContain("(https://github.com/xa/so-lieu/actions/runs/42)");
  expect(body.endsWith(report)).toBe(true);
  // The token stays with the API: the place where the file lies is another host.
  expect(tokens).toEqual([undefined]);
});

test("the same comment is brought up to date, found by its mark and by who wrote it", async () => {
  const comments = [
    { id: 1, body: `${marker} giả`, user: { login: "ai", type: "User" } },
    { id: 2, body: "khác", user: bot },
    { id: 3, body: `${marker}\n\ncũ`, user: bot },
  ];
  const { wrote } = await comment({ comments });
  expect(wrote.map(({ to }) => to)).toEqual(["PATCH /repos/xa/so-lieu/issues/comments/3"]);
  const same = [{ id: 3, body: wrote[0]?.body ?? "", user: bot }];
  expect((await comment({ comments: same })).wrote).toEqual([]);
});

test.each<[string, Partial<Hub>, string]>([
  ["a mention", { artifact: zipped({ "changes.md": "## a\n\n@ai\n" }) }, "không giống bản do lệnh"],
  [
    "a link",
    { artifact: zipped({ "changes.md": "[a](https://x.vn)" }) },
    "không giống bản do lệnh",
  ],
  [
    "too long a text",
    { artifact: zipped({ "changes.md": "a".repeat(66_000) }) },
    "không giống bản do lệnh",
  ],
  ["a bomb", { artifact: zipped({ "changes.md": "a".repeat(9_000_000) }) }, "không để lại"],
  ["no UTF-8", { artifact: zipped({ "changes.md": Buffer.from([0xff]) }) }, "không để lại"],
  ["another file", { artifact: zipped({ "a.md": report }) }, "không để lại"],
  ["two files", { artifact: zipped({ "changes.md": report, b: "" }) }, "không để lại"],
  ["none", { artifact: null }, "không để lại"],
  [
    "another workflow",
    { files: [{ filename: ".github/workflows/pull-request.yml" }] },
    "quy trình khác",
  ],
  [
    "a workflow moved away",
    { files: [{ filename: "data/x", previous_filename: ".github/workflows/comment.yml" }] },
    "quy trình khác",
  ],
])("%s is told, not repeated", async (_, hub, why) => {
  const { code, wrote } = await comment(hub);
  expect(code).toBe(0);
  expect(wrote).toHaveLength(1);
  expect(wrote[0]?.body).toContain(why);
  expect(wrote[0]?.body).not.toContain("1 số đổi");
  expect(wrote[0]?.body.length).toBeLessThan(1000);
});

test("a workflow among thousands of files is found", async () => {
  const many = Array.from({ length: 250 }, (_, i) => ({ filename: `data/${i}` }));
  const { wrote } = await comment({ files: [...many, { filename: ".github/CODEOWNERS" }] });
  expect(wrote[0]?.body).toContain("quy trình khác");
});

test.each<[string, Partial<Hub>]>([
  ["no pull request at this commit", { pulls: [] }],
  [
    "one into another branch",
    { pulls: [{ number: 7, state: "open", head: { sha }, base: { ref: "khac" } }] },
  ],
  ["a newer commit meanwhile", { nowAt: "f".repeat(40) }],
])("%s: nothing is written", async (_, hub) => {
  const { code, wrote } = await comment(hub);
  expect([code, wrote]).toEqual([0, []]);
});

test("a file of another size than may be, and an API of another form: exit 2", async () => {
  const large = await comment({ size: 20_000_000 });
  expect([large.code, large.wrote]).toEqual([2, []]);
  expect(large.said).toContain("20000000");
  const odd = await comment({ pulls: [{ number: "7" }] });
  expect([odd.code, odd.wrote]).toEqual([2, []]);
});
