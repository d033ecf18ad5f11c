import { leaveOut, type Option } from "../answer.ts";

/** What may be meant, as a message lists it: "Huyện A, Huyện B hay Thị xã B". */
export function near(options: readonly Option[]): string {
  const meant = options.filter(({ value }) => value !== leaveOut.value);
  const names = meant.map(({ vi }) => vi);
  const last = names.pop() ?? "";
  return names.length === 0 ? last : `${names.join(", ")} hay ${last}`;
}
