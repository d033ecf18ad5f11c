import { crc32, inflateRawSync } from "node:zlib";

/** Why an archive can't be taken: it isn't what it must be. */
export class BadArchive extends Error {}

/**
 * The one file that an archive must hold, and nothing beside it. Written for archives that anybody
 * may have made: nothing is believed that the bytes don't bear out, and nothing is unpacked beyond
 * the limit. ZIP by PKWARE's APPNOTE 6.3.10, without ZIP64, encryption or several disks.
 * @param most bytes that the file may have
 * @throws BadArchive when it holds anything else
 */
export function onlyFile(archive: Uint8Array, name: string, most: number): Uint8Array {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  try {
    return read(bytes, name, most);
  } catch (error) {
    if (error instanceof BadArchive) throw error;
    // Reading beyond the end, a damaged stream, more than may be: each says that it is no archive.
    throw new BadArchive(error instanceof Error ? error.message : String(error));
  }
}

function read(bytes: Buffer, name: string, most: number): Uint8Array {
  const end = bytes.lastIndexOf("PK\x05\x06", undefined, "latin1");
  if (end < 0) throw new BadArchive("no archive");
  const entries = bytes.readUInt16LE(end + 10);
  if (entries !== 1) throw new BadArchive(`${entries} files`);
  const at = bytes.readUInt32LE(end + 16);
  expectAt(bytes, at, "PK\x01\x02");
  const isHidden = (bytes.readUInt16LE(at + 8) & 1) === 1;
  const method = bytes.readUInt16LE(at + 10);
  const checksum = bytes.readUInt32LE(at + 16);
  const [packed, size] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
  const found = bytes.toString("utf8", at + 46, at + 46 + bytes.readUInt16LE(at + 28));
  if (found !== name) throw new BadArchive(`a file of another name: ${JSON.stringify(found)}`);
  if (size > most) throw new BadArchive(`${size} bytes`);
  if (isHidden || (method !== 0 && method !== 8)) throw new BadArchive("packed in no known way");
  const local = bytes.readUInt32LE(at + 42);
  expectAt(bytes, local, "PK\x03\x04");
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const body = bytes.subarray(start, start + packed);
  const file = method === 0 ? body : inflateRawSync(body, { maxOutputLength: Math.max(1, most) });
  if (file.length !== size || crc32(file) !== checksum) throw new BadArchive("damaged");
  return file;
}

function expectAt(bytes: Buffer, at: number, mark: string): void {
  if (bytes.toString("latin1", at, at + 4) !== mark) throw new BadArchive("no archive");
}
