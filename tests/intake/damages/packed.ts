import { zipped } from "../../cli/zipped.ts";

/** An archive whose directory says of every part that it has this size, or the true one. */
export function archive(
  parts: Readonly<Record<string, string | Uint8Array>>,
  size?: number,
): Uint8Array {
  const bytes = zipped(parts);
  for (let at = bytes.indexOf("PK\x01\x02"); size !== undefined && at >= 0; ) {
    bytes.writeUInt32LE(size, at + 24);
    at = bytes.indexOf("PK\x01\x02", at + 4);
  }
  return new Uint8Array(bytes);
}
