import { firstState, type State } from "./state.ts";

/*
 * The work is kept in the tab: a reload, or a step back and forth, loses nothing. It never leaves
 * the browser, and goes when the tab is closed.
 */

const name = "gui-so-lieu";

/** Keeps a state in the tab. @returns false where the tab has no room for it */
export function keep({ period, reporter, file, work, past }: State, storage: Storage): boolean {
  const bytes = file && lettersOf(file.bytes);
  try {
    storage.setItem(
      name,
      JSON.stringify({ period, reporter, file: file && { name: file.name, bytes }, work, past }),
    );
    return true;
  } catch (error) {
    // Some five megabytes are all a tab has; a browser may also forbid keeping anything.
    if (!(error instanceof DOMException)) throw error;
    return false;
  }
}

/** What was kept; null where nothing was, or nothing that is understood. */
export function restored(storage: Storage): State | null {
  const text = storage.getItem(name);
  if (text === null) return null;
  const { period, reporter, file, work, past } = JSON.parse(text);
  const bytes = file && Uint8Array.from(atob(file.bytes), (letter) => letter.charCodeAt(0));
  return {
    ...firstState(period, reporter),
    ...{ work, past, file: file && { name: file.name, bytes } },
  };
}

/** Bytes as letters that a text may hold. */
function lettersOf(bytes: Uint8Array): string {
  let letters = "";
  const step = 32_768; // as many arguments as every browser takes
  for (let at = 0; at < bytes.length; at += step) {
    letters += String.fromCharCode(...bytes.subarray(at, at + step));
  }
  return btoa(letters);
}
