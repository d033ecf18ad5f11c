import * as z from "zod/mini";
import { described, ofKind, words } from "./field.ts";
import { type Row, table } from "./table.ts";

const form = /^\/([A-Za-z0-9+-]+\/)*$/;

/** A page's address below the site's root: ASCII, between slashes. */
const address = ofKind("address", words.check(z.regex(form, "sai-dia-chi")));

/** `redirects.csv`: addresses that moved, which last for ever all the same. */
export const redirects = table(
  {
    /** Where something stood, in Vietnamese: `/chi-tieu/duong-giao-thong/`. */
    from: described(address, "Địa chỉ cũ", "The old address", "/chi-tieu/duong-cu/"),
    /** Where it stands now. */
    to: described(address, "Địa chỉ mới", "The new address", "/chi-tieu/duong-giao-thong/"),
  },
  ["from"],
  { vi: "Những địa chỉ đã chuyển", en: "Addresses that moved" },
);

/** An address that moved. */
export type Redirect = Row<typeof redirects.columns>;
