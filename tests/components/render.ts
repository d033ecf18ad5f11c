import { getViteConfig } from "astro/config";
import { experimental_AstroContainer as Container } from "astro/container";
import { createServer } from "vite";
import { onTestFinished } from "vitest";
import settings from "../../content/site.json" with { type: "json" };
import { type View, view } from "../../src/components/view.ts";
import { pagesOf } from "../../src/model/pages.ts";
import { addresses } from "../../src/text/address.ts";
import type { Lang } from "../../src/text/lang.ts";
import type { WithPast } from "../model/report/past.ts";

/** Renders components alone, for one test: what a page is given that no site of a test has. */
export async function renderer() {
  const config = await getViteConfig({})({ mode: "development", command: "serve" });
  const server = await createServer({
    ...config,
    logLevel: "error",
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false },
  });
  onTestFinished(() => server.close());
  const container = await Container.create();
  return async (name: string, props: Readonly<Record<string, unknown>>): Promise<string> => {
    const { default: component } = await server.ssrLoadModule(`/src/components/${name}.astro`);
    return container.renderToString(component, { props });
  };
}

/** What a component needs to know of a record with its past. */
export function viewOf({ model, past }: WithPast, lang: Lang): View {
  return view(lang, {
    ...{ model, past, missing: null, pages: pagesOf(model), to: addresses(lang) },
    ...{ today: "2026-01-01", settings, revision: null, base: "/" },
  });
}
