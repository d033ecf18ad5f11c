import type { HastPluginDefinition } from "satteri";
import type { Lang } from "../text/lang.ts";

/** A letter that Vietnamese has and English doesn't. */
const vietnamese = /[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/i;

/** In an English text, code that has Vietnamese words says so: what the commands print is Vietnamese. */
export function quotations(lang: Lang): HastPluginDefinition {
  return {
    name: "prose-quotations",
    element: [
      {
        filter: ["code"],
        visit(node, ctx) {
          if (lang === "vi" || !vietnamese.test(ctx.textContent(node).normalize("NFC"))) return;
          ctx.setProperty(node, "lang", "vi");
        },
      },
    ],
  };
}
