import { composed } from "./scan.ts";

/*
 * The encodings that Vietnamese files come in, told apart by trial: chardet and its like call all
 * of them "windows-1258". Tables: TCVN 5712:1993 (VN3) and VNI for Windows.
 */

/** How many bytes are tried: enough for a head and some names. */
const tried = 65_536;

/** An encoding and how bytes read in it. */
interface Encoding {
  name: string;
  decode(bytes: Uint8Array): string;
}

/** TCVN3 from 0xA1 on; `?` where the chart has none or a mark alone. */
const tcvn3 =
  "ĂÂÊÔƠƯĐăâêôơưđ??????àảãáạ?ằẳẵắ???????ặầẩẫấậè?ẻẽéẹềểễếệìỉ???ĩíịò?ỏõóọồổỗốộờởỡớợù?ủũúụừửữứựỳỷỹýỵ?";

/** What a second letter of VNI puts on the vowel before it, as combining marks. */
const vniMarks: Readonly<Record<string, string>> = {
  ø: "\u0300",
  ù: "\u0301",
  û: "\u0309",
  õ: "\u0303",
  ï: "\u0323",
  â: "\u0302",
  á: "\u0302\u0301",
  à: "\u0302\u0300",
  å: "\u0302\u0309",
  ã: "\u0302\u0303",
  ä: "\u0302\u0323",
  ê: "\u0306",
  é: "\u0306\u0301",
  è: "\u0306\u0300",
  ú: "\u0306\u0309",
  ü: "\u0306\u0303",
  ë: "\u0306\u0323",
};

/** Letters that VNI puts in one byte. */
const vniLetters: Readonly<Record<string, string>> = {
  ô: "ơ",
  ö: "ư",
  ñ: "đ",
  æ: "ỉ",
  ó: "ĩ",
  ò: "ị",
  î: "ỵ",
};

const encodings: readonly Encoding[] = [
  ...["utf-16le", "utf-16be", "windows-1258"].map((label) => ({
    name: label === "windows-1258" ? "Windows-1258" : label.toUpperCase(),
    decode: (bytes: Uint8Array) => new TextDecoder(label).decode(bytes),
  })),
  {
    name: "TCVN3 (ABC)",
    decode: (bytes) =>
      latin(bytes).replace(/[¡-ÿ]/g, (letter) => tcvn3[letter.charCodeAt(0) - 0xa1] ?? "?"),
  },
  {
    name: "VNI",
    decode: (bytes) =>
      latin(bytes)
        .replace(/([aeouyôö])([øùûõïâáàåãäêéèúüë])/gi, (_, vowel: string, mark: string) => {
          return vniLetter(vowel) + (vniMarks[mark.toLowerCase()] ?? "");
        })
        .replace(/[ôöñæóòî]/gi, vniLetter),
  },
];

/**
 * The name of the encoding in which most of the known words appear, and Vietnamese syllables; null
 * where none shows more of them than the bytes read as Latin letters do.
 * @param known words in lower case, NFC: column names, and names that a data set holds
 */
export function likelyEncoding(bytes: Uint8Array, known: ReadonlySet<string>): string | null {
  const start = bytes.subarray(0, tried);
  let best: string | null = null;
  let most = knownIn(latin(start), known);
  for (const { name, decode } of encodings) {
    const found = knownIn(decode(start), known);
    if (found > most) {
      best = name;
      most = found;
    }
  }
  return best;
}

/** The vowels that Vietnamese puts together, tones taken off. */
const vowels =
  "iêu|oai|oao|oay|oeo|uây|uôi|uyê|uya|uyu|ươi|ươu|yêu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|[aăâeêioôơuưy]";

/** A syllable: what begins it, vowels, what ends it. A wrong chart makes what is none. */
const syllable = new RegExp(
  `^(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?(?:${vowels})(?:ch|ng|nh|[cmnpt])?$`,
);

/** Whether a word is Vietnamese for sure: a syllable with marks, and one tone at most. */
function isVietnamese(word: string): boolean {
  if (!/[^a-z]/.test(word)) return false;
  const parts = word.normalize("NFD");
  const tones = parts.match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? [];
  const bare = parts.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "").normalize("NFC");
  return tones.length < 2 && syllable.test(bare);
}

/** The text that bytes are in one of the encodings that `likelyEncoding` names. */
export function decodedAs(name: string, bytes: Uint8Array): string {
  const encoding = encodings.find((each) => each.name === name);
  if (!encoding) throw new Error(`no encoding is called ${name}`);
  return encoding.decode(bytes);
}

/** The words of a text, in lower case, NFC. */
export function wordsOf(text: string): string[] {
  return (
    composed(text)
      .toLowerCase()
      .match(/[\p{L}\p{M}_]{2,}/gu) ?? []
  );
}

function knownIn(text: string, known: ReadonlySet<string>): number {
  return new Set(wordsOf(text).filter((word) => known.has(word) || isVietnamese(word))).size;
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252").decode(bytes);
}

/** A letter that VNI has in one byte, its case kept; any other as it is. */
function vniLetter(letter: string): string {
  const small = letter.toLowerCase();
  const meant = vniLetters[small] ?? small;
  return letter === small ? meant : meant.toUpperCase();
}
