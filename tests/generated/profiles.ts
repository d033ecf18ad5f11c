import type { ByMonth, Flow, Level, Profile, Rate, Stock } from "./profile.ts";

/*
 * What each indicator does in the generated world. Sizes are of the order that the documents of
 * 2017 to 2022 give for the province; courses through the year are those of Hà Tĩnh: works rest
 * at Tết and in the rains of September to November, spring rice is sown in January and February
 * and heads in April.
 */

const even: ByMonth = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
const works: ByMonth = [0.6, 0.5, 1, 1.2, 1.3, 1.4, 1.4, 1.2, 0.7, 0.5, 0.7, 1.5];
const review: ByMonth = [0.3, 0.3, 0.6, 0.8, 0.9, 1.3, 1, 0.9, 1, 1.1, 1.6, 2.2];
const pests: ByMonth = [0, 0.4, 0.9, 1, 0.7, 0, 0.3, 0.5, 0, 0, 0, 0];
const winter: ByMonth = [1.8, 1.6, 1.2, 0.9, 0.6, 0.4, 0.4, 0.5, 0.7, 1, 1.3, 1.6];
const disbursed: ByMonth = [0, 5, 12, 19, 27, 36, 44, 52, 61, 72, 83, 93];
const none: ByMonth = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

const farming = "so-nong-nghiep-va-phat-trien-nong-thon";
const labour = "so-lao-dong-thuong-binh-va-xa-hoi";
const finance = "so-tai-chinh";

const flow = (perYear: number, season: ByMonth, nil: number): Flow => ({
  shape: "flow",
  perYear,
  season,
  nil,
});
const counted = (perYear: number, season: ByMonth): Flow => ({
  shape: "flow",
  perYear,
  season,
  nil: 0,
  counted: true,
});
const stock = (start: number, perYear: number, lostPerYear: number): Stock => ({
  shape: "stock",
  start,
  perYear,
  lostPerYear,
  counted: true,
});
const level = (size: number, nil: number): Level => ({ shape: "level", size, season: pests, nil });
const poverty = (base: number): Rate => ({
  shape: "rate",
  base,
  growth: 0.88,
  curve: none,
  spread: 0.3,
  max: 100,
});

/** Every series, the parts of a whole before it. */
export const profiles: readonly Profile[] = [
  {
    indicator: "duong-giao-thong",
    by: "area",
    course: flow(390, works, 0.15),
    plan: true,
    alsoIn: { unit: "m", power: 3 },
  },
  { indicator: "ranh-thoat-nuoc", by: "area", course: flow(165, works, 0.3), plan: true },
  { indicator: "xi-mang", by: "area", course: flow(62000, works, 0.05), plan: true },
  {
    indicator: "lua-gieo-cay",
    by: farming,
    course: { shape: "crop", size: 59300, done: [0.55, 0.96, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0] },
  },
  {
    indicator: "lua-tro",
    by: farming,
    course: { shape: "crop", size: 59300, done: [0, 0, 0.06, 0.74, 1, 0, 0, 0, 0, 0, 0, 0] },
  },
  { indicator: "dao-on-la-nhe", by: farming, course: level(740, 0.3), hidden: { decimals: 0 } },
  { indicator: "dao-on-la-nang", by: farming, course: level(50, 0.6) },
  { indicator: "dao-on-la", by: farming, course: ["dao-on-la-nhe", "dao-on-la-nang"] },
  { indicator: "kho-van", by: farming, course: level(3200, 0.1) },
  { indicator: "ray-nau-ray-lung-trang", by: farming, course: level(160, 0.4) },
  { indicator: "lon-dich-ta", by: farming, course: flow(5200, winter, 0.5) },
  { indicator: "tom-dom-trang", by: farming, course: flow(90, even, 0.4), joint: true },
  { indicator: "mo-hinh-lon", by: "area", course: counted(30, even) },
  { indicator: "mo-hinh-vua", by: "area", course: counted(70, even) },
  { indicator: "mo-hinh-nho", by: "area", course: counted(260, even) },
  {
    indicator: "mo-hinh-san-xuat",
    by: "area",
    course: ["mo-hinh-lon", "mo-hinh-vua", "mo-hinh-nho"],
  },
  { indicator: "co-so-nai-ngoai", by: "area", course: stock(240, 20, 22) },
  { indicator: "to-hop-tac", by: "area", course: stock(3800, 130, 90) },
  { indicator: "hop-tac-xa", by: "area", course: stock(1290, 70, 35) },
  { indicator: "doanh-nghiep", by: "area", course: stock(2950, 210, 120) },
  { indicator: "khu-dan-cu-kieu-mau", by: "area", course: stock(1150, 190, 0) },
  {
    indicator: "san-pham-ocop-3-sao",
    by: "area",
    course: stock(230, 60, 0),
    hidden: { decimals: 0 },
  },
  { indicator: "san-pham-ocop-4-sao", by: "area", course: stock(22, 9, 0) },
  { indicator: "san-pham-ocop-5-sao", by: "area", course: stock(3, 1, 0) },
  {
    indicator: "san-pham-ocop",
    by: "area",
    course: ["san-pham-ocop-3-sao", "san-pham-ocop-4-sao", "san-pham-ocop-5-sao"],
  },
  { indicator: "y-tuong-ocop", by: "area", course: counted(240, review) },
  {
    indicator: "no-xay-dung-co-ban",
    by: "area",
    course: { shape: "stock", start: 610, perYear: 190, lostPerYear: 215 },
  },
  {
    indicator: "no-dong",
    by: "area",
    course: { shape: "stock", start: 90, perYear: 25, lostPerYear: 40 },
  },
  {
    indicator: "tieu-chi-binh-quan",
    by: "area",
    course: { shape: "rate", base: 17.6, growth: 1.008, curve: none, spread: 0.06, max: 20 },
  },
  { indicator: "ho-tro-giam-ngheo-doi-tuong", by: labour, course: flow(26000, even, 0.05) },
  {
    indicator: "ho-tro-giam-ngheo-kinh-phi",
    by: labour,
    course: flow(38, even, 0.05),
    rough: true,
    alsoIn: { unit: "trieu-dong", power: 3 },
  },
  { indicator: "ho-tro-thu-nhap-nguoi", by: labour, course: flow(72000, even, 0.02) },
  { indicator: "ho-tro-thu-nhap-kinh-phi", by: labour, course: flow(29, even, 0.02), rough: true },
  {
    indicator: "ty-le-giai-ngan",
    by: finance,
    course: { shape: "rate", base: 4, growth: 1, curve: disbursed, spread: 0.5, max: 100 },
  },
  { indicator: "ty-le-ho-ngheo", by: labour, course: poverty(3.1), yearly: true },
  { indicator: "ty-le-ho-can-ngheo", by: labour, course: poverty(3.6), yearly: true },
];
