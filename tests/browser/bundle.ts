import { resolve } from "node:path";
import { build } from "vite";
import { root } from "../../src/cli/command.ts";

/**
 * A source file and all that it imports as one script, made by the bundler that makes the site's:
 * in a page that runs it, its exports are those of `window.bundle`.
 * @param path from the project's folder
 */
export async function bundle(path: string): Promise<string> {
  const made = await build({
    root,
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      lib: { entry: resolve(root, path), formats: ["iife"], name: "bundle" },
    },
  });
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((one) =>
    "output" in one ? one.output : [],
  );
  const [only] = outputs;
  if (only?.type !== "chunk" || outputs.length > 1) throw new Error(`${path}: not one script`);
  return only.code;
}
