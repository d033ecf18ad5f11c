import type { APIRoute, InferGetStaticParamsType } from "astro";
import { feed, feedPaths } from "../../_feed.ts";

export const getStaticPaths = feedPaths;

type Params = InferGetStaticParamsType<typeof feedPaths>;

export const GET: APIRoute<Record<string, unknown>, Params> = ({ params }) =>
  feed("corrections", params.lang, params.file);
