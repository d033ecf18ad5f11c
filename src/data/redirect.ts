import * as z from "zod/mini";
import type { Described } from "./description.ts";
import { ofKind, words } from "./field.ts";
import { type Row, table } from "./table.ts";

const form = /^\/([A-Za-z0-9+-]+\/)*$/;

/** A page's address below the site's root: ASCII, between slashes. */
const address = ofKind("address", words.check(z.regex(form, "sai-dia-chi")));

/** `redirects.csv`: addresses that moved, which last for ever all the same. */
export const redirects = table(
  {
    /** Where something stood, in Vietnamese: `/chi-tieu/duong-giao-thong/`. */
    from: address,
    /** Where it stands now. */
    to: address,
  },
  ["from"],
);

/** What `redirects.csv` says in the data dictionary. */
export const redirectsDescribed: Described<typeof redirects> = {
  about: { vi: "Những địa chỉ đã chuyển", en: "Addresses that moved" },
  columns: {
    from: { vi: "Địa chỉ cũ", en: "The old address", example: "/chi-tieu/duong-cu/" },
    to: { vi: "Địa chỉ mới", en: "The new address", example: "/chi-tieu/duong-giao-thong/" },
  },
};

/** An address that moved. */
export type Redirect = Row<typeof redirects.columns>;
