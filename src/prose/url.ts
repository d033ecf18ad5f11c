/** A page or file of our own, from the site's root: `/chi-tieu/duong-giao-thong/#nguon`. */
const own = /^\/(?:[\w.-]+\/)*(?:[\w-]+\.[\w.-]+)?(?:#[\w-]+)?$/;
const fragment = /^#[\w-]+$/;
const mail = /^mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;
const image = /^\/(?:[\w-]+\/)*[\w-]+\.(?:png|jpg|jpeg|webp|avif|svg)$/;

/** Whether prose may lead to an address: our own pages, a place in the page, https, a mailbox. */
export function isLink(url: string): boolean {
  return own.test(url) || fragment.test(url) || mail.test(url) || isExternal(url);
}

/** Whether prose may show an image: our own only, from the site's root. */
export function isImage(url: string): boolean {
  return image.test(url);
}

/** Whether an address lies on another host. */
export function isExternal(url: string): boolean {
  if (!/^https?:\/\/[^\s\\<>"'`{}]+$/.test(url) || !URL.canParse(url)) return false;
  const { username, password } = new URL(url);
  return username === "" && password === "";
}

/**
 * Where a link written in prose leads on the built site: our own addresses lie under the site's
 * base, and an English text's links lead to English pages, which have the same slugs.
 */
export function resolved(url: string, lang: string, base: string): string {
  if (!own.test(url)) return url;
  const isPage = /\/(?:#.*)?$/.test(url);
  const root = lang === "en" && isPage && !/^\/en\//.test(url) ? `${base}en/` : base;
  return root + url.slice(1);
}
