import { crc32 } from "./crc32.ts";

/*
 * Zip archives, as .xlsx and .ods are: listed from their central directory without unpacking
 * anything, then unpacked part by part, never beyond what was declared. PKWARE APPNOTE 6.3.
 */

/** A part of an archive, as its directory declares it. */
export interface Part {
  name: string;
  /** Bytes when unpacked. */
  size: number;
  packed: number;
  /** The check sum of its bytes. */
  sum: number;
  /** 0 stored, 8 deflated; anything else isn't read. */
  method: number;
  encrypted: boolean;
  /** Where its local header begins. */
  offset: number;
}

const endMark = 0x06054b50;
const directoryMark = 0x02014b50;
const localMark = 0x04034b50;

/**
 * An archive's parts in the directory's order.
 * @returns null where the bytes are no whole archive
 */
export function partsOf(bytes: Uint8Array): Part[] | null {
  const view = viewOf(bytes);
  const end = endOf(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const parts: Part[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryMark) return null;
    const nameLength = view.getUint16(at + 28, true);
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      size: view.getUint32(at + 24, true),
      packed: view.getUint32(at + 20, true),
      sum: view.getUint32(at + 16, true),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/**
 * A part's bytes: exactly as many as declared, and the very same.
 * @returns null where they are more, fewer or others: the unpacking stops there
 */
export async function unpacked(bytes: Uint8Array, part: Part): Promise<Uint8Array | null> {
  const packed = packedBytes(bytes, part);
  const isStored = part.method === 0 && part.packed === part.size;
  const body = packed && part.method === 8 ? await inflated(packed, part.size) : null;
  const whole = isStored ? packed : body;
  return whole && crc32(whole) === part.sum ? whole : null;
}

function packedBytes(bytes: Uint8Array, part: Part): Uint8Array<ArrayBuffer> | null {
  const view = viewOf(bytes);
  const { offset, packed } = part;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localMark) return null;
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return from + packed > bytes.length ? null : new Uint8Array(bytes.slice(from, from + packed));
}

/** The archive of these parts, nothing packed: what a reader is given that shall unpack nothing. */
export function storedArchive(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, body] of parts) {
    const letters = new TextEncoder().encode(name);
    const sum = crc32(body);
    const local = record(30, letters, (view) => {
      view.setUint32(0, localMark, true);
      view.setUint32(14, sum, true);
      view.setUint32(18, body.length, true);
      view.setUint32(22, body.length, true);
      view.setUint16(26, letters.length, true);
    });
    directory.push(
      record(46, letters, (view) => {
        view.setUint32(0, directoryMark, true);
        view.setUint32(16, sum, true);
        view.setUint32(20, body.length, true);
        view.setUint32(24, body.length, true);
        view.setUint16(28, letters.length, true);
        view.setUint32(42, offset, true);
      }),
    );
    chunks.push(local, body);
    offset += local.length + body.length;
  }
  const length = directory.reduce((sum, entry) => sum + entry.length, 0);
  const end = record(22, new Uint8Array(), (view) => {
    view.setUint32(0, endMark, true);
    view.setUint16(8, parts.size, true);
    view.setUint16(10, parts.size, true);
    view.setUint32(12, length, true);
    view.setUint32(16, offset, true);
  });
  return joined([...chunks, ...directory, end]);
}

function record(length: number, tail: Uint8Array, fill: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(length + tail.length);
  fill(new DataView(bytes.buffer));
  bytes.set(tail, length);
  return bytes;
}

async function inflated(body: Uint8Array<ArrayBuffer>, size: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let got = 0;
  try {
    const stream = new Blob([body]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    const reader = stream.getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      got += read.value.length;
      if (got > size) {
        await reader.cancel();
        return null;
      }
      chunks.push(read.value);
    }
  } catch (error) {
    // What a decompression stream says of damaged bytes; anything else is a mistake of ours.
    if (error instanceof TypeError) return null;
    throw error;
  }
  return got === size ? joined(chunks) : null;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Where the directory's end record stands: behind it is nothing but a comment of up to 64 kB. */
function endOf(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 65_558; at--) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  return null;
}
