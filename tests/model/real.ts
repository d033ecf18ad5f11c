import { fileURLToPath } from "node:url";
import { readDataSet } from "../../src/data/data-set.ts";
import { readFolder } from "../../src/disk.ts";
import { buildModel } from "../../src/model/model.ts";

/** The files of the project's own data. */
export const realFiles = readFolder(fileURLToPath(new URL("../../data", import.meta.url)));

/** The model of the project's own data: what the documents say. */
export const real = buildModel(readDataSet(realFiles).data);
