import iconv from "iconv-lite";

/*
 * Text as Vietnamese files had it before UTF-8, and as some have it still. TCVN3 is iconv-lite's
 * table; Windows-1258 and VNI write a vowel and its marks as letters of their own.
 */

/** An encoding by the name that a message gives it. */
export type Encoding = "UTF-16LE" | "UTF-16BE" | "Windows-1258" | "TCVN3" | "VNI";

const tones = "\u0300\u0301\u0303\u0309\u0323";

/** Per mark below the tone (none, circumflex, breve), what VNI writes for each tone and for none. */
const vni: Readonly<Record<string, string>> = {
  "": "øùõûï",
  "\u0302": "àáãåäâ",
  "\u0306": "èéüúëê",
};
const vniLetters: Readonly<Record<string, string>> = { đ: "ñ", ơ: "ô", ư: "ö" };
const vniI: Readonly<Record<string, string>> = { ì: "ì", í: "í", ỉ: "æ", ĩ: "ó", ị: "ò", ỵ: "î" };

/** A text's bytes in an encoding. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === "UTF-16LE") return iconv.encode(text, "utf-16le", { addBOM: false });
  if (encoding === "UTF-16BE") return iconv.encode(text, "utf-16be", { addBOM: false });
  if (encoding === "TCVN3") return iconv.encode(text, "tcvn");
  if (encoding === "VNI") return iconv.encode(letters(text, inVni), "win1252");
  return iconv.encode(letters(text, withToneApart), "win1258");
}

function letters(text: string, to: (letter: string) => string): string {
  return [...text.normalize("NFC")].map((letter) => (letter > "~" ? to(letter) : letter)).join("");
}

/** A vowel with its own mark, then its tone: ệ is ê and a dot below. */
function withToneApart(letter: string): string {
  const { vowel, tone } = apart(letter);
  return vowel + tone;
}

function inVni(letter: string): string {
  const small = letter.toLowerCase();
  const isUpper = small !== letter;
  const { vowel, tone } = apart(small);
  const [base = "", mark = ""] = vowel.normalize("NFD");
  const index = tone === "" ? 5 : tones.indexOf(tone);
  const signs = vniLetters[vowel] || mark === "\u031b" ? vni[""] : vni[mark];
  const plain = vniLetters[vowel] ?? (mark === "\u031b" ? vowel : base);
  const written = vniI[small] ?? plain + (signs?.[index] ?? "");
  return isUpper ? written.toUpperCase() : written;
}

function apart(letter: string): { vowel: string; tone: string } {
  const parts = [...letter.normalize("NFD")];
  const tone = parts.find((part) => tones.includes(part)) ?? "";
  return {
    vowel: parts
      .filter((part) => part !== tone)
      .join("")
      .normalize("NFC"),
    tone,
  };
}
