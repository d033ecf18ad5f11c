import { getViteConfig } from "astro/config";
import { experimental_AstroContainer as Container } from "astro/container";
import { createServer } from "vite";
import { afterAll, beforeAll } from "vitest";
import settings from "../../content/site.json" with { type: "json" };
import { type View, view } from "../../src/components/view.ts";
import { pagesOf } from "../../src/model/pages.ts";
import { addresses } from "../../src/text/address.ts";
import type { Lang } from "../../src/text/lang.ts";
import type { WithPast } from "../model/report/past.ts";

/** Renders a component with its properties. */
export type Render = (name: string, props: Readonly<Record<string, unknown>>) => Promise<string>;

/** Renders components alone, for the tests of a file: what a page is given that no test's site has. */
export function renderer(): Render {
  let opened: Awaited<ReturnType<typeof open>> | undefined;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened?.close());
  return (name, props) => {
    if (!opened) throw new Error("no test runs");
    return opened.render(name, props);
  };
}

async function open() {
  const config = await getViteConfig({})({ mode: "development", command: "serve" });
  const server = await createServer({
    ...config,
    logLevel: "error",
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false },
  });
  const container = await Container.create();
  const render: Render = async (name, props) => {
    const { default: component } = await server.ssrLoadModule(`/src/components/${name}.astro`);
    return container.renderToString(component, { props });
  };
  return { render, close: () => server.close() };
}

/** What a component needs to know of a record with its past. */
export function viewOf({ model, past }: WithPast, lang: Lang): View {
  return view(lang, {
    ...{ model, past, missing: null, pages: pagesOf(model), to: addresses(lang) },
    ...{ today: "2026-01-01", settings, revision: null, base: "/" },
  });
}
