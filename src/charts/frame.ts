import type { Child } from "../text/markup.ts";
import type { ChartOptions } from "./options.ts";
import { sizes } from "./size.ts";
import { element } from "./svg.ts";

/** The outside of a chart. */
export interface Frame extends ChartOptions {
  /** The kind of chart, as a class. */
  kind: string;
  /** In px of the drawing. */
  width: number;
  height: number;
  /** What is shown: the chart's name to who can't see it. */
  title: string;
  /** What is to be seen, in a sentence or two that follow the data. */
  description: string;
}

/**
 * A whole chart as a string: an image with a name and a description. The size of type is an
 * attribute, as the drawing's measures rest on it; colours are the style sheet's.
 */
export function frame(frame: Frame, ...children: Child[]): string {
  const { id, kind, size, width, height } = frame;
  const { text, className } = sizes[size];
  const own = `${id}-${className.charAt(0)}`;
  const attributes = {
    class: `chart ${kind} ${className}`,
    viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
    width: Math.ceil(width),
    height: Math.ceil(height),
    "font-size": text,
    role: "img",
    "aria-labelledby": `${own}t`,
    "aria-describedby": `${own}d`,
  };
  const title = element("title", { id: `${own}t` }, frame.title);
  const description = element("desc", { id: `${own}d` }, frame.description);
  return element("svg", attributes, title, description, ...children).markup;
}
