import { crc32, deflateRawSync } from "node:zlib";

/** An archive as GitHub keeps what a run leaves: packed, sizes behind each file. */
export function zipped(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const [bodies, directory]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [path, content] of Object.entries(files)) {
    const [name, bytes] = [Buffer.from(path), Buffer.from(content)];
    const packed = deflateRawSync(bytes);
    const local = Buffer.alloc(30);
    local.write("PK\x03\x04", "latin1");
    local.writeUInt16LE(8, 6); // sizes stand behind
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(name.length, 26);
    const behind = Buffer.alloc(16);
    behind.write("PK\x07\x08", "latin1");
    behind.writeUInt32LE(crc32(bytes), 4);
    behind.writeUInt32LE(packed.length, 8);
    behind.writeUInt32LE(bytes.length, 12);
    const entry = Buffer.alloc(46);
    entry.write("PK\x01\x02", "latin1");
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc32(bytes), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(bytes.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    bodies.push(local, name, packed, behind);
    directory.push(entry, name);
    at += local.length + name.length + packed.length + behind.length;
  }
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(directory.length / 2, 8);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}
