/** A line of the table damage × files tried × caught, in aligned columns. */
export function lineOfTable(name: string, tried: number, caught: number, more = ""): string {
  const share = `${Math.round((100 * caught) / tried)}%`;
  return `${name.padEnd(48)}${String(tried).padStart(5)} tệp${share.padStart(6)}  ${more}`.trimEnd();
}
