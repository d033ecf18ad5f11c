import { expect, test } from "vitest";
import { likelyEncoding, wordsOf } from "../../src/data/encoding.ts";

const text = "id,vi\nxa-hong-loc,Hồng Lộc\nthi-xa-ky-anh,Kỳ Anh\nhuyen-duc-tho,Đức Thọ\n";
const known = new Set(wordsOf("Hồng Lộc Kỳ Anh Đức Thọ id vi"));

/** The names as the old fonts' bytes have them, by their charts. */
const samples: readonly [name: string, bytes: Uint8Array][] = [
  [
    "TCVN3 (ABC)",
    latin1("id,vi\nxa,H\u00e5ng L\u00e9c\nthi,K\u00fa Anh\nhuyen,\u00a7\u00f8c Th\u00e4\n"),
  ],
  ["VNI", latin1("id,vi\nxa,Hoàng Loäc\nthi,Kyø Anh\nhuyen,Ñöùc Thoï\n")],
  ["Windows-1258", latin1("id,vi\nxa,Hô\u00ccng Lô\u00f2c\nthi,Ky\u00cc Anh\n")],
  ["UTF-16LE", utf16(text, true)],
  ["UTF-16BE", utf16(text, false)],
];

test.each(samples)("%s is told by the words that appear in it", (name, bytes) => {
  expect(likelyEncoding(bytes, known)).toBe(name);
});

test("bytes in which no known word appears are of no encoding that could be named", () => {
  expect(likelyEncoding(latin1("id,vi\nxa,L\u00e9gume\n"), known)).toBeNull();
  expect(likelyEncoding(new Uint8Array(), known)).toBeNull();
});

function latin1(letters: string): Uint8Array {
  return new Uint8Array([...letters].map((letter) => letter.charCodeAt(0)));
}

function utf16(letters: string, little: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(letters.length * 2));
  for (let i = 0; i < letters.length; i++) bytes.setUint16(i * 2, letters.charCodeAt(i), little);
  return new Uint8Array(bytes.buffer);
}
