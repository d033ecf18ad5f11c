/** A stream of chance that is the same for the same key, on every machine. */
export interface Random {
  /** From 0 to below 1. */
  uniform(): number;
  /** About normal, mean 0, deviation 1, never beyond ±3.5. */
  normal(): number;
  /** How many of a kind occur, when `mean` are expected. */
  poisson(mean: number): number;
}

/**
 * A stream for a key. Every figure draws from one of its own, so that a month doesn't change
 * when others are added before or after it.
 */
export function random(...key: readonly (string | number)[]): Random {
  const uniform = mulberry32(fnv1a(key.join(" ")));
  const normal = () => {
    let twelfths = 0;
    for (let i = 0; i < 4; i++) twelfths += uniform();
    return (twelfths - 2) * Math.sqrt(3); // Irwin-Hall: no logarithm, no cosine
  };
  const poisson = (mean: number) => {
    if (mean > 30) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
    let count = 0;
    for (let left = uniform(); left > Math.exp(-mean); left *= uniform()) count++;
    return count;
  };
  return { uniform, normal, poisson };
}

/** Tommy Ettinger's mulberry32 (public domain): 32 bits of state, enough for a figure. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Fowler, Noll and Vo's hash of a text's UTF-16 units, 32 bits, mixed once more at the end. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
