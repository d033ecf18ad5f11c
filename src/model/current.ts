import type { Model } from "./model.ts";

/*
 * The one place of state: which model the site is being built from. The components of prose stand
 * in texts, which can't hand them anything but literals, and may not open the data themselves: the
 * door that reads it puts the model here, once, before any page is drawn.
 */
let current: Model | null = null;

/** Makes a model the one that components of prose read. Called by the door that reads the data. */
export function setModel(model: Model): void {
  current = model;
}

/** The model the site is being built from. @throws Error before `setModel` was called */
export function currentModel(): Model {
  if (current === null)
    throw new Error("no model yet: setModel must be called before a page is drawn");
  return current;
}
