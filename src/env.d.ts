/// <reference types="astro/client" />

declare module "subset-font" {
  /** Cuts a font to the letters given; bytes in, bytes out. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options?: { targetFormat?: "sfnt" | "woff" | "woff2" },
  ): Promise<Uint8Array>;
}
