import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import { defineConfig, fontProviders } from "astro/config";
import { cutFonts } from "./src/cli/fonts.ts";
import { sitePictures } from "./src/cli/pictures.ts";
import { proseOptions } from "./src/prose/plugins.ts";

/**
 * The address the site is published at, `https://xa.vn/` or `https://xa.vn/du-an/`: its path is
 * where the site lies on its host; for canonical links too, without it pages carry none.
 */
const site = process.env.NTM_SITE;
const base = site ? new URL(site).pathname.replace(/\/*$/, "/") : "/";

const [regular, bold] = await cutFonts();
/**
 * @param {import("./src/cli/fonts.ts").FontFile} font
 * @returns {{ weight: number, style: "normal", src: [string], display: "swap" }}
 */
const variant = ({ weight, path }) => ({
  weight,
  style: "normal",
  src: [path],
  display: "swap",
});

export default defineConfig({
  ...(site ? { site } : {}),
  base,
  output: "static",
  trailingSlash: "always",
  // One file a page and its CSS within: the first round trip carries all that is read.
  build: { format: "directory", inlineStylesheets: "always", concurrency: 8 },
  // `true` keeps a space where the source has a line's end; the default would join the words.
  compressHTML: true,
  // Two routes that claim one address are a mistake in ours, never a choice to be made silently.
  prerenderConflictBehavior: "error",
  prefetch: false,
  devToolbar: { enabled: false },
  // What is dropped on a page stays there: a script may fetch from the site alone, and send nowhere.
  security: { csp: { directives: ["connect-src 'self'", "form-action 'none'"] } },
  fonts: [
    {
      provider: fontProviders.local(),
      name: "Noto Sans",
      cssVariable: "--font",
      fallbacks: ["system-ui", "sans-serif"],
      options: { variants: [variant(regular), variant(bold)] },
    },
  ],
  markdown: { syntaxHighlight: false },
  // Texts are held to a subset that can run no code, checked or not: see src/prose/.
  integrations: [
    mdx({ syntaxHighlight: false, processor: satteri(proseOptions(base, await sitePictures())) }),
  ],
  vite: {
    // The importer loads the reader of spreadsheets and the writer of forms when they are needed.
    worker: { format: "es" },
    build: {
      rolldownOptions: {
        // Astro marks every text with a directive that its bundler warns of, once a text.
        onLog(level, log, handle) {
          if (log.code !== "MODULE_LEVEL_DIRECTIVE") handle(level, log);
        },
      },
    },
  },
});
