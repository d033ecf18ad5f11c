import { expect, test } from "vitest";
import { withReceived } from "../../src/intake/received.ts";
import { base } from "../rules/cases.ts";

const arrival = { received: "2025-03-05", entered_by: "van-phong-dieu-phoi", source: "" };
const path = (period: string, reporter: string) => `figures/${period}/${reporter}.csv`;
const textOf = (file: { bytes: Uint8Array } | null) =>
  new TextDecoder().decode(file?.bytes).split("\n").slice(1, -1);

test("each reporter's first figures have a row, in the file's order", () => {
  const paths = [path("2025-02", "huyen-thach-ha"), path("2019-12", "huyen-can-loc")];
  const { file, added, left } = withReceived(base, paths, arrival);
  expect(left).toEqual([]);
  expect(added).toEqual([
    "2025-02,huyen-thach-ha,2025-03-05,van-phong-dieu-phoi,",
    "2019-12,huyen-can-loc,2025-03-05,van-phong-dieu-phoi,",
  ]);
  expect(textOf(file).map((row) => row.slice(0, 21))).toEqual([
    "2019-12,huyen-can-loc",
    "2020-04,huyen-can-loc",
    "2020-04,van-phong-die",
    "2025-02,huyen-thach-h",
  ]);
});

test("a data set without the file gets one", () => {
  const files = base.filter((file) => file.path !== "submissions.csv");
  const { file } = withReceived(files, [path("2025-02", "huyen-thach-ha")], arrival);
  expect(file?.path).toBe("submissions.csv");
  expect(new TextDecoder().decode(file?.bytes)).toBe(
    "period,reporter,received,entered_by,source\n2025-02,huyen-thach-ha,2025-03-05,van-phong-dieu-phoi,\n",
  );
});

test("who had handed in before gets none", () => {
  const { file, left } = withReceived(base, [path("2025-02", "van-phong-dieu-phoi")], arrival);
  expect(file).toBeNull();
  expect(left).toEqual(["2025-02,van-phong-dieu-phoi,2025-03-05,van-phong-dieu-phoi,"]);
});
