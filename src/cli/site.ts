import { join } from "node:path";
import { type AstroIntegration, type AstroPrerenderer, build } from "astro";
import { weigh } from "../disk.ts";
import { takeLock } from "./lock.ts";
import { ownPolicy } from "./policy.ts";
import { openSwap } from "./swap.ts";

/** What a site is built from and where to. */
export interface SiteOptions {
  /** The folder of the Astro project, which the process works in. */
  root: string;
  /** The data directory, absolute; checked before. */
  data: string;
  /** The folder that the site takes, absolute. */
  out: string;
  /** Told after each page: how many are done, of how many. */
  progress?: (done: number, all: number) => void;
  /** Told when another build has to end first. */
  waiting?: () => void;
}

/** A site that was built. */
export interface Built {
  pages: number;
  seconds: number;
  /** Weight of all its files. */
  bytes: number;
}

/**
 * Builds the site beside `out` and puts it there when it is whole. One build at a time: Astro keeps
 * a build's parts in the project's `.astro/`, where two would mix.
 * @throws Misuse when `out` can't be written to, and whatever a page throws
 */
export async function buildSite(options: SiteOptions): Promise<Built> {
  const { root, data, out, progress, waiting } = options;
  const unlock = await takeLock(join(root, ".astro/build.lock"), waiting);
  const begun = performance.now();
  let clean = unlock;
  const stop = (signal: NodeJS.Signals) => {
    clean();
    process.exit(signal === "SIGINT" ? 130 : 143);
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    const swap = openSwap(out, data);
    clean = () => {
      swap.discard();
      unlock();
    };
    let pages = 0;
    const counted = counter((done, all) => {
      pages = done;
      progress?.(done, all);
    });
    // Pages read the data from the disk: imported as a module, one change renders everything.
    process.env.NTM_DATA = data;
    await build({ root, outDir: swap.fresh, logLevel: "warn", integrations: [counted] });
    const { bytes } = weigh(swap.fresh);
    swap.commit();
    clean = unlock;
    return { pages, seconds: (performance.now() - begun) / 1000, bytes };
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
    clean();
  }
}

/** Counts the pages as they are rendered, and holds each to its own policy. */
function counter(tell: (done: number, all: number) => void): AstroIntegration {
  const counting = (real: AstroPrerenderer): AstroPrerenderer => {
    let done = 0;
    let all = 0;
    return {
      ...real,
      async getStaticPaths() {
        const paths = await real.getStaticPaths();
        all = paths.length;
        return paths;
      },
      async render(request, options) {
        const rendered = await real.render(request, options);
        const page = rendered instanceof Response ? { response: rendered } : rendered;
        done += 1;
        tell(done, all);
        const { response } = page;
        if (!response.headers.get("content-type")?.startsWith("text/html")) return page;
        return { ...page, response: new Response(ownPolicy(await response.text()), response) };
      },
    };
  };
  return {
    name: "progress",
    hooks: { "astro:build:start": ({ setPrerenderer }) => setPrerenderer(counting) },
  };
}
