/** Says how far a long work is; says nothing of a short one. */
export interface Progress {
  /** @param text where the work stands: `Đã dựng 120/600 trang` */
  at(text: string): void;
  /** Takes the line back, where there is a terminal to take it from. */
  end(): void;
}

/** Milliseconds before which nothing is said. */
const patience = 2000;

/** Milliseconds between two lines where lines stay: in a log. */
const pause = 5000;

/** @param stream standard error: standard output belongs to the result */
export function progressOn(stream: Pick<NodeJS.WriteStream, "isTTY" | "write">): Progress {
  let next = performance.now() + patience;
  let shown = false;
  return {
    at(text) {
      if (performance.now() < next) return;
      next = performance.now() + (stream.isTTY ? 100 : pause);
      stream.write(stream.isTTY ? `\r\u001b[2K${text}` : `${text}\n`);
      shown = true;
    },
    end() {
      if (shown && stream.isTTY) stream.write("\r\u001b[2K");
    },
  };
}
