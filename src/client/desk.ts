import type { FormAsked } from "./form-file.ts";
import type { Outcome, Task } from "./outcome.ts";
import type { Answer, Order } from "./worker.ts";

/** What the page asks its worker; answers that come too late to matter are the caller's to know. */
export interface Desk {
  reckon(task: Task): Promise<Outcome>;
  form(asked: FormAsked): Promise<Uint8Array | null>;
}

/**
 * Starts the worker when it is first asked.
 * @param parts where the parts of the data set lie
 */
export function desk(parts: string): Desk {
  const waiting = new Map<number, { done(answer: Answer): void; failed(error: Error): void }>();
  let [worker, count]: [Worker | null, number] = [null, 0];
  const start = (): Worker => {
    const made = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    // It lacks something: another is started, for a module that failed once is not loaded again.
    const fail = (reason: string) => {
      made.terminate();
      for (const { failed } of waiting.values()) failed(new Error(reason));
      waiting.clear();
      worker = null;
    };
    made.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      if (data.failed !== undefined) return fail(data.failed);
      waiting.get(data.number)?.done(data);
      waiting.delete(data.number);
    });
    made.addEventListener("error", ({ message }) => fail(message || "worker"));
    return made;
  };
  const ask = (asked: Order["asked"]): Promise<Answer> => {
    worker ??= start();
    const number = count++;
    const answer = new Promise<Answer>((done, failed) => waiting.set(number, { done, failed }));
    const order: Order = { number, parts, asked };
    worker.postMessage(order);
    return answer;
  };
  return {
    async reckon(task) {
      const { outcome } = await ask({ task });
      if (!outcome) throw new Error("no outcome");
      return outcome;
    },
    async form(form) {
      return (await ask({ form })).form ?? null;
    },
  };
}
