import { firstDay, isPeriod, lastDay } from "../text/period.ts";
import { refill, the } from "./element.ts";
import type { State } from "./state.ts";

/** A reporter among those that a month offers. */
interface Offered {
  option: HTMLOptionElement;
  group: HTMLOptGroupElement | null;
  from: string;
  to: string;
}

/**
 * The first step: month, year and reporter, of whom only those are offered who existed in that
 * month. Gives a function that shows a state.
 */
export function choice(
  today: string,
  changed: (of: Pick<State, "period" | "reporter">) => void,
): (state: State) => void {
  const [month, year, reporter] = ["thang", "nam", "don-vi"].map(the) as HTMLSelectElement[];
  if (!month || !year || !reporter) throw new Error("no selects");
  const offered = offeredBy(reporter);
  const first = Number(year.dataset["first"]);
  const years = Array.from({ length: Number(today.slice(0, 4)) - first + 1 }, (_, i) => first + i);
  refill(year, ...years.reverse().map((one) => new Option(String(one))));
  const period = () => `${year.value}-${month.value.padStart(2, "0")}`;
  const tell = () => changed({ period: period(), reporter: reporter.value });
  for (const select of [month, year, reporter]) select.addEventListener("change", tell);
  return (state) => {
    if (!isPeriod(state.period)) return;
    if (!years.includes(Number(state.period.slice(0, 4)))) {
      year.append(new Option(state.period.slice(0, 4)));
    }
    year.value = state.period.slice(0, 4);
    month.value = String(Number(state.period.slice(5)));
    offer(reporter, offered, state.period);
    // One who wasn't there in that month is none of the list: then nobody is chosen.
    reporter.value = offers(reporter, state.reporter) ? state.reporter : "";
  };
}

/** A reporter's name as the list has it; the id of one that it doesn't offer. */
export function reporterName(id: string): string {
  const select = the("don-vi");
  const options = select instanceof HTMLSelectElement ? [...select.options] : [];
  return options.find(({ value }) => value === id)?.text ?? id;
}

function offeredBy(select: HTMLSelectElement): Offered[] {
  return [...select.options]
    .filter(({ value }) => value !== "")
    .map((option) => ({
      option,
      group: option.parentElement instanceof HTMLOptGroupElement ? option.parentElement : null,
      from: option.dataset["from"] ?? "",
      to: option.dataset["to"] ?? "9999",
    }));
}

function offers({ options }: HTMLSelectElement, reporter: string): boolean {
  return [...options].some(({ value }) => value === reporter);
}

/** Leaves those in the list who existed at some time of the month, and groups that hold some. */
function offer(select: HTMLSelectElement, all: readonly Offered[], period: string): void {
  const [first, last] = [firstDay(period), lastDay(period)];
  const groups = Map.groupBy(all, ({ group }) => group);
  const shown = [...groups].flatMap(([group, own]) => {
    const there = own.filter(({ from, to }) => from <= last && first <= to);
    const options = there.map(({ option }) => option);
    if (!group) return options;
    group.replaceChildren(...options);
    return options.length > 0 ? [group] : [];
  });
  const none = select.options[0];
  refill(select, ...(none?.value === "" ? [none] : []), ...shown);
}
