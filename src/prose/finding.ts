/** Something wrong with a node, before it has a place. */
export interface Finding {
  code: string;
  value: string | null;
  more: Readonly<Record<string, string>>;
  /** Where in the node's source to look for the value, from 0; without it the node is the place. */
  index?: number;
}
