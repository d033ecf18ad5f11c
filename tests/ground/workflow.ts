import { parse } from "yaml";
import * as z from "zod";
import { allFiles, textOf } from "./tree.ts";

const step = z.object({
  name: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  if: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  env: z.record(z.string(), z.string()).optional(),
});
const permissions = z.record(z.string(), z.string());
const schema = z.object({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions,
  jobs: z.record(
    z.string(),
    z.object({
      permissions,
      env: z.record(z.string(), z.string()).optional(),
      steps: z.array(step),
    }),
  ),
});

/** A step of a job. */
export type Step = z.output<typeof step>;

/** A workflow as GitHub reads it, as far as tests look at it. */
export interface Workflow extends z.output<typeof schema> {
  path: string;
  text: string;
}

/** Every workflow of the project. @throws ZodError for one that lacks what each of ours must have */
export function workflows(): Workflow[] {
  return allFiles()
    .filter((path) => path.startsWith(".github/workflows/"))
    .map((path) => {
      const text = textOf(path);
      return { path, text, ...schema.parse(parse(text)) };
    });
}

/** Every step of a workflow. */
export function stepsOf({ jobs }: Workflow): Step[] {
  return Object.values(jobs).flatMap(({ steps }) => steps);
}
