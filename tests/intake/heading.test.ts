import { expect, test } from "vitest";
import { dictionary } from "../../src/data/dictionary.ts";
import { headOf } from "../../src/intake/form.ts";
import { headingOf, isOf, periodsIn } from "../../src/intake/heading.ts";
import { langs } from "../../src/text/lang.ts";
import { formHeads } from "../../src/text/words/form.ts";

const columns = dictionary().find(({ id }) => id === "figures")?.columns ?? [];
const onForm = columns.filter(({ head }) => head !== null);

test.each([...columns])(
  "the importer knows the dictionary's column $name by its name",
  (column) => {
    expect(headingOf(column.name).role).toBe(column.name);
  },
);

test("the dictionary tells a column's head on the form, and the importer knows it by that", () => {
  expect(onForm.length).toBe(9);
  for (const { name, head } of onForm) {
    expect(head?.vi).toBe(headOf(name as keyof typeof formHeads));
    expect([head?.vi, headingOf(head?.vi ?? "").role]).toEqual([head?.vi, name]);
  }
});

test("no two columns of the form have one head", () => {
  for (const lang of langs) {
    const heads = Object.values(formHeads).map((head) => head[lang]);
    expect(heads.filter((head, i) => heads.indexOf(head) !== i)).toEqual([]);
  }
});

test.each([
  ["TT", "number"],
  ["Số TT", "number"],
  ["ĐVT", "unit"],
  ["Đơn vị tính", "unit"],
  ["Đơn vị", "unit-or-area"],
  ["Chỉ tiêu", "indicator"],
  ["Nội dung", "indicator"],
  ["Địa phương", "area"],
  ["Huyện, thị xã, thành phố", "area"],
  ["Ghi chú", "note"],
  ["Ngày chốt", "as_of"],
  ["Kế hoạch năm", "plan"],
  ["KH 2020", "plan"],
  ["So với KH (%)", "share"],
  ["Lũy kế so với kế hoạch (%)", "share"],
  ["Cùng kỳ năm trước", "before"],
  ["Tháng trước", "before"],
  ["Lũy kế", "to_date"],
  ["Luỹ kế từ đầu năm", "to_date"],
  ["Đến 16/4/2020", "to_date"],
  ["Lũy kế trong tháng", "to_date"],
  ["Trong tháng", "value"],
  ["Trong tháng, đến 16/4", "value"],
  ["Thực hiện tháng 4", "value"],
  ["Kết quả thực hiện kế hoạch tháng 4", "value"],
  ["Thực hiện", "amount"],
  ["Bê tông", null],
])("%s: %s", (text, role) => {
  expect(headingOf(text).role).toBe(role);
  expect(headingOf(text.normalize("NFD")).role).toBe(role);
});

test("a head may say a unit, a day, a month, a status and a tier", () => {
  expect(headingOf("Đường giao thông (km)")).toMatchObject({
    bracket: "km",
    name: "Đường giao thông",
  });
  expect(headingOf("Lũy kế đến 16/4/2020").asOf).toBe("2020-04-16");
  expect(headingOf("Lũy kế đến ngày 16/4").asOf).toBe("04-16");
  expect(headingOf("Lũy kế đến ngày 31/4").asOf).toBeNull();
  expect(headingOf("Ước thực hiện tháng 4/2020")).toMatchObject({
    month: 4,
    year: 2020,
    status: "uoc",
  });
  expect(headingOf("Huyện, thị xã").level).toBe("district");
  expect(headingOf("Xã, phường").level).toBe("commune");
});

test.each([
  ["Thực hiện tháng 4", true],
  ["Thực hiện tháng 3", false],
  ["Lũy kế 4 tháng", true],
  ["Lũy kế 4 tháng năm 2019", false],
  ["Lũy kế", true],
])("%s is of April 2020: %s", (text, expected) => {
  expect(isOf(headingOf(text), "2020-04")).toBe(expected);
});

test.each([
  ["BÁO CÁO THÁNG 4 NĂM 2020", ["2020-04"]],
  ["tháng 04/2020", ["2020-04"]],
  ["Tháng 4, năm 2020", ["2020-04"]],
  ["Quý I/2020", ["2020-Q1"]],
  ["quý IV năm 2020", ["2020-Q4"]],
  ["6 tháng đầu năm 2019", ["2019-S1"]],
  ["6 tháng cuối năm 2019", ["2019-S2"]],
  ["Tháng 4 năm 2020, nhiệm vụ tháng 5 năm 2020", ["2020-04", "2020-05"]],
  ["tháng 13 năm 2020", []],
  ["ngày 20 tháng 4", []],
])("%s names %j", (text, periods) => {
  expect(periodsIn(text)).toEqual(periods);
});
