import { get, type IncomingMessage } from "node:http";
import { createServer } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { Misuse } from "../../src/cli/command.ts";
import { portOf, serve } from "../../src/cli/serve.ts";
import { testFolder, write } from "./folder.ts";

async function served(files: Readonly<Record<string, string>>) {
  const folder = testFolder(files);
  const site = await serve(folder, 0);
  onTestFinished(site.close);
  const read = (path: string) => fetch(new URL(path, site.url), { redirect: "manual" });
  return { folder, read, port: new URL(site.url).port };
}

test("pages, data and files are served as what they are", async () => {
  const { read } = await served({ "index.html": "nhà", "thang/2020-04/index.html": "tháng 4" });
  const home = await read("/");
  expect([home.status, await home.text()]).toEqual([200, "nhà"]);
  expect(home.headers.get("content-type")).toBe("text/html;charset=utf-8");
  expect(await (await read("/thang/2020-04/?x=1")).text()).toBe("tháng 4");
});

test("an address without its slash is forwarded, with its query", async () => {
  const { read } = await served({ "thang/2020-04/index.html": "tháng 4" });
  const answer = await read("/thang/2020-04?in=1");
  expect([answer.status, answer.headers.get("location")]).toEqual([301, "/thang/2020-04/?in=1"]);
});

test("a CSV file says that it is UTF-8", async () => {
  const { read } = await served({ "so-lieu/units.csv": "id\n" });
  const answer = await read("/so-lieu/units.csv");
  expect(answer.headers.get("content-type")).toBe("text/csv;charset=utf-8");
});

test.each(["/la/", "/la", "/../folder.ts", "/%2e%2e/x", "/..%2fx", "/%ff", "/%00", "//", "//x:y/"])(
  "%s isn't there",
  async (path) => {
    const { port } = await served({ "404.html": "không có trang này" });
    // Not `fetch`: it would mend the address first.
    const answer = await new Promise<IncomingMessage>((done) => {
      get({ port, path, host: "127.0.0.1", agent: false }, done);
    });
    expect([answer.statusCode, await text(answer)]).toEqual([404, "không có trang này"]);
  },
);

test("a site built anew is seen at once", async () => {
  const { folder, read } = await served({ "index.html": "một" });
  await (await read("/")).text();
  write(join(folder, "index.html"), "hai hai");
  expect(await (await read("/")).text()).toBe("hai hai");
});

test("where the port is taken the next free one serves", async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
  onTestFinished(() => void other.close());
  const address = other.address();
  const taken = typeof address === "object" && address !== null ? address.port : 0;
  const site = await serve(testFolder(), taken);
  onTestFinished(site.close);
  expect(Number(new URL(site.url).port)).toBeGreaterThan(taken);
});

test("a port is a number from 1 to 65535", () => {
  expect([portOf(undefined), portOf("8080")]).toEqual([4321, 8080]);
  for (const text of ["0", "65536", "x", "80 ", "-1", "1e3", ""]) {
    expect(() => portOf(text)).toThrow(Misuse);
  }
});
