import type { Lang } from "../text/lang.ts";

/** What an attribute of a component may be. */
export interface Attribute {
  /** The whole value. */
  form: RegExp;
  required: boolean;
  /** The form in Vietnamese words, with an example. */
  said: string;
}

const id = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const area: Attribute = {
  form: /^[a-z0-9]+(-[a-z0-9]+)*(\+[a-z0-9]+(-[a-z0-9]+)*)*$/,
  required: false,
  said: "mã địa phương, ví dụ huyen-can-loc; bỏ đi là toàn tỉnh",
};
const indicator: Attribute = {
  form: id,
  required: true,
  said: "mã chỉ tiêu trong indicators.csv, ví dụ duong-giao-thong",
};
const period: Attribute = {
  form: /^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|S[12]))?$/,
  required: true,
  said: "kỳ, ví dụ 2020-04, 2020-Q1, 2019-S1, 2021",
};

/**
 * The components that prose may use: every number in it comes through one of them, so that it
 * can't drift from the data. Attributes are literal texts of a known form, nothing else.
 */
export const components = {
  /** A figure with its unit: `18,96 km`. */
  SoLieu: {
    indicator,
    period,
    area,
    column: {
      form: /^(value|to_date)$/,
      required: false,
      said: "value (trong kỳ) hoặc to_date (lũy kế); bỏ đi là số chính của chỉ tiêu",
    },
  },
  /** A plan of a year with its unit: `432,3 km`. */
  KeHoach: {
    indicator,
    year: { form: /^\d{4}$/, required: true, said: "năm, ví dụ 2020" },
    area,
  },
  /** A share: of the year's plan, of the whole it belongs to, of the province, of the year gone by. */
  TyLe: {
    indicator,
    period,
    of: {
      form: /^(plan|whole|province|year)$/,
      required: true,
      said:
        "plan (so với kế hoạch năm), whole (so với chỉ tiêu mà nó là một phần), province (so với " +
        "toàn tỉnh) hoặc year (phần của năm đã qua đến ngày tính)",
    },
    area,
  },
  /** The day a figure was counted to: `16/4/2020`. */
  NgayTinh: { indicator, period, area },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Attribute>>>>;

/** The components as messages name them: `<SoLieu />, <KeHoach />`, and so on. */
export const tagNames = Object.keys(components)
  .map((name) => `<${name} />`)
  .join(", ");

/** A component's name. */
export type ComponentName = keyof typeof components;

/** Whether prose may use a component of this name. */
export function isComponent(name: string): name is ComponentName {
  return Object.hasOwn(components, name);
}

/** A component's attributes by name. */
export function attributesOf(name: ComponentName): Readonly<Record<string, Attribute>> {
  return components[name];
}

/** A component as it stands in a text that keeps the subset. */
export interface Use {
  component: ComponentName;
  /** As typed, each of its form. */
  attributes: Readonly<Record<string, string>>;
  lang: Lang;
  /** Relative to `content/`. */
  file: string;
  /** From 1. */
  line: number;
  /** In characters, from 1. */
  column: number;
}
