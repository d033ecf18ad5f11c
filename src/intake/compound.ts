/*
 * OLE2 compound files, as .xls and encrypted .xlsx are: the names in their directory, for knowing
 * what they are before they are read. Layout: [MS-CFB] 2.2 to 2.6.
 */

/** The first eight bytes of a compound file. */
export const compoundMark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;

/** How many entries of a directory are looked at: a spreadsheet has some ten. */
const mostEntries = 4_096;

/** The names of a compound file's streams and storages; null where the directory is damaged. */
export function streamNames(bytes: Uint8Array): string[] | null {
  if (bytes.length < 512) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return null;
  const size = 1 << shift;
  const names: string[] = [];
  const seen = new Set<number>();
  let sector = view.getUint32(48, true);
  // A chain of sectors, which a damaged file may make a ring.
  while (sector < 0xfffffffa && !seen.has(sector) && names.length < mostEntries) {
    seen.add(sector);
    const from = (sector + 1) * size;
    if (from + size > bytes.length) return null;
    for (let at = from; at < from + size; at += 128) {
      const length = view.getUint16(at + 64, true);
      if (length < 2 || length > 64) continue;
      names.push(new TextDecoder("utf-16le").decode(bytes.subarray(at, at + length - 2)));
    }
    const next = nextSector(view, sector, size);
    if (next === null) return null;
    sector = next;
  }
  return names;
}

/** The sector after this one, from the allocation table: of the 109 parts that the header lists. */
function nextSector(view: DataView, sector: number, size: number): number | null {
  const perPart = size / 4;
  const part = Math.floor(sector / perPart);
  if (part >= 109) return null;
  const table = view.getUint32(76 + part * 4, true);
  const at = (table + 1) * size + (sector % perPart) * 4;
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : null;
}
