/**
 * The address that opens a message in the reader's own mail program, its text prepared. Files
 * can't be attached by an address: the text says which ones to add (RFC 6068).
 */
export function mailAddress(to: string, subject: string, body: string): string {
  const lines = body.replace(/\r?\n/g, "\r\n");
  // Spaces as %20: mail programs take a plus sign for itself.
  return `mailto:${encodeURIComponent(to).replace("%40", "@")}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
