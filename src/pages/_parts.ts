import { partsOf } from "../client/part.ts";
import { files, model } from "../record.ts";

/** The data set in the parts that the page for handing in loads. */
export const parts = partsOf(files, model.data);

/** A part as the file that travels. */
export function json(part: object): Response {
  return new Response(`${JSON.stringify(part)}\n`, {
    headers: { "content-type": "application/json" },
  });
}
