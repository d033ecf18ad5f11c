import { expect, test } from "vitest";
import type { Redirect } from "../../src/data/redirect.ts";
import { movedPages } from "../../src/model/moved.ts";

const pages = [
  "/",
  "/chi-tieu/duong/",
  "/dia-phuong/xa-moi/",
  "/thang/2020-04/",
  "/thang/2020-04/xa-moi/",
  "/bieu-do/duong/xa-moi/",
  "/bieu-do/duong/2020-04/",
  "/bieu-do/duong/2020-04/v1/",
  "/bieu-do/xi-mang/xa-moi/",
];
const row = (from: string, to: string) => ({ from, to }) as Redirect;
const moved = (...rows: Redirect[]) =>
  movedPages(rows, pages).map(({ from, to }) => `${from} ${to}`);

test("nothing moved", () => {
  expect(moved()).toEqual([]);
});

test("an indicator's charts and their versions move with it, an area's months too", () => {
  expect(moved(row("/chi-tieu/duong-cu/", "/chi-tieu/duong/"))).toEqual([
    "/chi-tieu/duong-cu/ /chi-tieu/duong/",
    "/bieu-do/duong-cu/xa-moi/ /bieu-do/duong/xa-moi/",
    "/bieu-do/duong-cu/2020-04/ /bieu-do/duong/2020-04/",
    "/bieu-do/duong-cu/2020-04/v1/ /bieu-do/duong/2020-04/v1/",
  ]);
  expect(moved(row("/dia-phuong/xa-cu/", "/dia-phuong/xa-moi/"))).toEqual([
    "/dia-phuong/xa-cu/ /dia-phuong/xa-moi/",
    "/thang/2020-04/xa-cu/ /thang/2020-04/xa-moi/",
    "/bieu-do/duong/xa-cu/ /bieu-do/duong/xa-moi/",
    "/bieu-do/xi-mang/xa-cu/ /bieu-do/xi-mang/xa-moi/",
  ]);
});

test("a chart whose indicator and area both moved is found below any of their names", () => {
  const all = moved(
    row("/chi-tieu/duong-cu/", "/chi-tieu/duong/"),
    row("/dia-phuong/xa-cu/", "/dia-phuong/xa-moi/"),
  );
  for (const from of ["duong-cu/xa-cu", "duong-cu/xa-moi", "duong/xa-cu"]) {
    expect(all).toContain(`/bieu-do/${from}/ /bieu-do/duong/xa-moi/`);
  }
});

test("any other address leads where it says, if a page is there; a page that stands stays", () => {
  expect(moved(row("/cu/", "/thang/2020-04/"), row("/la/", "/khong-co/"))).toEqual([
    "/cu/ /thang/2020-04/",
  ]);
  expect(moved(row("/thang/2020-04/", "/"))).toEqual([]);
  // From a month to an area: nothing below the month says the area's name.
  expect(moved(row("/thang/2020-05/", "/dia-phuong/xa-moi/"))).toEqual([
    "/thang/2020-05/ /dia-phuong/xa-moi/",
  ]);
});
