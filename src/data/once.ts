/**
 * What is worked out of a thing once, however often it is asked for; forgotten with the thing.
 * @param reckon pure
 */
export function once<K extends object, T>(reckon: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { result: T }>();
  return (of) => {
    const before = known.get(of);
    if (before) return before.result;
    const result = reckon(of);
    known.set(of, { result });
    return result;
  };
}
