import { resolve } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import type { Bilingual, Lang } from "../text/lang.ts";
import { type Entry, say } from "../text/say.ts";
import { commandWords as words } from "../text/words/command.ts";

/** How a command ends, by DESIGN 4. */
export const exit = { fine: 0, problems: 1, misuse: 2 } as const;

/** The project's folder. */
export const root = resolve(import.meta.dirname, "../..");

/** What an entry's places hold. */
type Places = Readonly<Record<string, string | number>>;

/**
 * What the caller asked for can't be done as asked; said in both languages, exit 2.
 * @param places a function where a language names them its own way, as it does periods and days
 */
export class Misuse extends Error {
  constructor(entry: Entry, places: Places | ((lang: Lang) => Places) = {}) {
    const inLang = (lang: Lang) =>
      say(entry, lang, typeof places === "function" ? places(lang) : places);
    super(`${inLang("vi")}\n${inLang("en")}`);
  }
}

type Options = NonNullable<ParseArgsConfig["options"]>;
type Values = Readonly<Record<string, string | undefined>>;
/** What options that may be given several times were given, in order. */
type Lists = Readonly<Record<string, readonly string[]>>;

/** A command as `npm run` knows it. */
export interface Command {
  /** How it is called: `npm run check -- [--data DIR]`. */
  usage: string;
  /** What it does and what its options mean, a line each. */
  help: Bilingual;
  /** Names of the options that take a value. */
  options: readonly string[];
  /** Names of the options that take a value and may be given several times. */
  lists?: readonly string[];
  /** Names of the options that take none. */
  flags?: readonly string[];
  /** Whether it takes arguments besides options. */
  arguments?: boolean;
  /** Does it; what it returns is the exit code. */
  run(values: Values, rest: readonly string[], lists: Lists): number | Promise<number>;
}

/** Runs a command with the arguments it was called with, and leaves its exit code. */
export async function main(command: Command): Promise<void> {
  // A reader that has seen enough (`| head`) is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  try {
    process.exitCode = await run(command, process.argv.slice(2));
  } catch (error) {
    process.exitCode = exit.misuse;
    // What it was doing may have left workers behind, as a build does that stops half-way.
    process.stderr.write(`${reason(error)}\n`, () => process.exit());
  }
}

/**
 * Runs a command.
 * @throws Misuse when the arguments aren't as the command takes them
 */
export function run(command: Command, argv: readonly string[]): number | Promise<number> {
  const { options, lists = [], flags = [] } = command;
  const types: Options = { help: { type: "boolean", short: "h" } };
  for (const name of [...options, ...lists]) types[name] = { type: "string" };
  for (const name of flags) types[name] = { type: "boolean" };
  const { tokens } = parseArgs({ args: [...argv], options: types, strict: false, tokens: true });
  const values: Record<string, string> = {};
  const all: Record<string, string[]> = Object.fromEntries(lists.map((name) => [name, []]));
  const rest: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") {
      if (!command.arguments) throw new Misuse(words.needless, { name: token.value });
      rest.push(token.value);
    }
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    if (name === "help") {
      process.stdout.write(`${helpOf(command)}\n`);
      return exit.fine;
    }
    if (options.includes(name) || lists.includes(name)) {
      // `--data --out x` forgot a value; `--data=--odd` means it.
      if (!value || (!inlineValue && value.startsWith("-"))) {
        throw new Misuse(words.noValue, { name: rawName });
      }
      if (lists.includes(name)) all[name]?.push(value);
      else values[name] = value;
    } else if (flags.includes(name) && value === undefined) values[name] = "";
    else throw new Misuse(words.unknownOption, { name: rawName });
  }
  return command.run(values, rest, all);
}

function helpOf({ usage, help }: Command): string {
  const { vi, en } = words.usage;
  return `${vi}: ${usage}\n\n${help.vi}\n\n---\n${en}: ${usage}\n\n${help.en}`;
}

/** A path as the caller wrote it: npm runs commands in the project's folder, not in theirs. */
export function callerPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/** The data directory asked for, or the project's own. */
export function dataFolder(values: Values): string {
  return values.data === undefined ? resolve(root, "data") : callerPath(values.data);
}

/** An error as the caller reads it: a sentence where one is meant for them, else all of it. */
function reason(error: unknown): string {
  if (error instanceof Misuse) return error.message;
  if (error instanceof Error && "path" in error && "code" in error) {
    const entry = error.code === "ENOENT" ? words.notThere : words.cannotOpen;
    return new Misuse(entry, { path: String(error.path), code: String(error.code) }).message;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
