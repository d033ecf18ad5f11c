import { leaveOut, type Option } from "../answer.ts";

/** What may be meant, as a message lists it: "Huyện Kỳ Anh hay Thị xã Kỳ Anh". */
export function near(options: readonly Option[]): string {
  const meant = options.filter(({ value }) => value !== leaveOut.value);
  return meant.map(({ vi }) => vi).join(" hay ");
}
