import { expect, test, vi } from "vitest";
import { real } from "./real.ts";

test("nobody reads a model before the door has put one there", async () => {
  vi.resetModules();
  const { currentModel, setModel } = await import("../../src/model/current.ts");
  expect(() => currentModel()).toThrow("no model yet");
  setModel(real);
  expect(currentModel()).toBe(real);
});
