import { longestReading } from "../intake/guard.ts";
import type { FormAsked } from "./form-file.ts";
import type { Outcome, Task } from "./outcome.ts";
import type { Answer, Order } from "./worker.ts";

/** What the page asks its worker; answers that come too late to matter are the caller's to know. */
export interface Desk {
  reckon(task: Task): Promise<Outcome>;
  form(asked: FormAsked): Promise<Uint8Array | null>;
}

/** A question whose answer isn't there yet. */
interface Waiting {
  order: Order;
  done(answer: Answer): void;
  failed(error: Error): void;
  /** Counts the seconds since the worker's last word of the file that it reads. */
  timer?: ReturnType<typeof setInterval>;
}

/**
 * Starts the worker when it is first asked. One that falls silent while it reads a file reads it
 * without end: another one takes its place, and is told not to read that file.
 * @param parts where the parts of the data set lie
 */
export function desk(parts: string): Desk {
  const waiting = new Map<number, Waiting>();
  let [worker, count]: [Worker | null, number] = [null, 0];
  const start = (): Worker => {
    const made = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    // It lacks something: another is started, for a module that failed once is not loaded again.
    const fail = (reason: string) => {
      made.terminate();
      for (const { timer, failed } of waiting.values()) {
        clearInterval(timer);
        failed(new Error(reason));
      }
      waiting.clear();
      worker = null;
    };
    made.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      const question = waiting.get(data.number);
      if (!question) return;
      clearInterval(question.timer);
      if (data.isReading) watch(question);
      if (data.isReading !== undefined) return;
      if (data.failed !== undefined) return fail(data.failed);
      waiting.delete(data.number);
      question.done(data);
    });
    made.addEventListener("error", ({ message }) => fail(message || "worker"));
    return made;
  };
  const watch = (question: Waiting) => {
    let seconds = 0;
    // Second by second: a phone that sleeps in between has waited for nothing.
    question.timer = setInterval(() => {
      seconds += 1;
      if (seconds * 1_000 >= longestReading) replace(question);
    }, 1_000);
  };
  const replace = (silent: Waiting) => {
    worker?.terminate();
    worker = start();
    silent.order.isEndless = true;
    for (const { order, timer } of waiting.values()) {
      clearInterval(timer);
      worker.postMessage(order);
    }
  };
  const ask = (asked: Order["asked"]): Promise<Answer> => {
    worker ??= start();
    const order: Order = { number: count++, parts, asked };
    const answer = new Promise<Answer>((done, failed) => {
      waiting.set(order.number, { order, done, failed });
    });
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
