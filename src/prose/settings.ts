import * as z from "zod";
import type { Fault } from "../data/fault.ts";
import type { SourceFile } from "../data/source-file.ts";
import { faultIn, readText } from "./source-text.ts";

const words = z.string().min(1, "Điền chữ vào mục này").max(500, "Viết ngắn hơn, dưới 500 ký tự");
const bilingual = z.strictObject({ vi: words, en: words }, "Viết đủ hai mục vi và en");
const https = z.url({ protocol: /^https$/, error: "Viết địa chỉ bắt đầu bằng https://" });
const orEmpty = (kind: z.ZodString | z.ZodURL | z.ZodEmail) => z.union([z.literal(""), kind]);

/** `site.json`: what another province would change first. */
export const settingsSchema = z.strictObject({
  /** The site's name, in its header and in search results. */
  name: bilingual,
  /** The province whose figures they are, without its type. */
  province: bilingual,
  /** One sentence on what the site is. */
  description: bilingual,
  /** Under what the data may be used; the code has its own licence. */
  licence: z.strictObject({ name: words, url: https, text: bilingual }),
  /** Where sources and data lie; empty where that is nowhere public, and nothing links there. */
  repository: orEmpty(https),
  /** Whom readers may write to; empty rather than invented. */
  contact: z.strictObject({
    office: z.strictObject({ vi: z.string(), en: z.string() }),
    email: orEmpty(z.email("Viết một địa chỉ thư điện tử, hoặc để trống")),
    phone: orEmpty(
      z.string().regex(/^\+?[\d ]{8,16}$/, "Viết số điện thoại bằng chữ số, hoặc để trống"),
    ),
  }),
});

/** The site's settings. */
export type Settings = z.output<typeof settingsSchema>;

/** Whom to ask, a sentence; empty where the settings name nobody. */
export function contactLine({ office, email, phone }: Settings["contact"]): string {
  const parts = [office.vi, email, phone].filter((part) => part !== "");
  return parts.length > 0 ? `${parts.join(", ")}.` : "";
}

/** Where a commit is shown; null where the repository lies nowhere public. */
export function commitAddress({ repository }: Settings, hash: string): string | null {
  return repository === "" ? null : `${repository.replace(/\/$/, "")}/commit/${hash}`;
}

/** The settings in a file, or everything wrong with them, each at its line. */
export function readSettings(file: SourceFile): { settings: Settings } | { faults: Fault[] } {
  const read = readText(file);
  if ("fault" in read) return { faults: [read.fault] };
  const { text } = read;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const index = Number(/position (\d+)/.exec(message)?.[1] ?? 0);
    const more = { path: "đầu tiên", expected: "Sửa cho đúng cú pháp JSON từ chỗ này" };
    return { faults: [faultIn(file.path, text, index, "van-cai-dat", message, more)] };
  }
  const result = settingsSchema.safeParse(json);
  if (result.success) return { settings: result.data };
  const faults = result.error.issues.map((issue) => {
    const path = issue.path.map(String);
    const more = { path: path.join(".") || "ngoài cùng", expected: expected(issue) };
    return faultIn(file.path, text, indexOf(text, path), "van-cai-dat", valueAt(json, path), more);
  });
  return { faults };
}

function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") return `Xóa mục ${issue.keys.join(", ")}`;
  const own = /^(Điền|Viết)/.test(issue.message) ? issue.message : null;
  const inner = issue.code === "invalid_union" ? issue.errors.flat().map((one) => one.message) : [];
  return (
    own ??
    inner.find((message) => /^(Điền|Viết)/.test(message)) ??
    "Điền mục này đúng kiểu như bản mẫu"
  );
}

/** Where a setting stands: its keys are sought one after another. */
function indexOf(text: string, path: readonly string[]): number {
  let at = 0;
  for (const key of path) at = Math.max(at, text.indexOf(`"${key}"`, at));
  return at;
}

function valueAt(json: unknown, path: readonly string[]): string | null {
  let value = json;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return null;
    value = Reflect.get(value, key);
  }
  return value === undefined ? null : typeof value === "string" ? value : JSON.stringify(value);
}
