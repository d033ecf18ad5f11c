import type { Bilingual } from "../lang.ts";
import type { Dictionary } from "../say.ts";

/** Small counts as sentences write them; beyond ten they are figures. */
export const countWords: readonly Bilingual[] = [
  { vi: "không", en: "no" },
  { vi: "một", en: "one" },
  { vi: "hai", en: "two" },
  { vi: "ba", en: "three" },
  { vi: "bốn", en: "four" },
  { vi: "năm", en: "five" },
  { vi: "sáu", en: "six" },
  { vi: "bảy", en: "seven" },
  { vi: "tám", en: "eight" },
  { vi: "chín", en: "nine" },
  { vi: "mười", en: "ten" },
];

/** Places in a ranking, from the second: the first has words of its own. */
export const placeWords: readonly Bilingual[] = [
  { vi: "thứ hai", en: "second" },
  { vi: "thứ ba", en: "third" },
  { vi: "thứ tư", en: "fourth" },
  { vi: "thứ năm", en: "fifth" },
  { vi: "thứ sáu", en: "sixth" },
  { vi: "thứ bảy", en: "seventh" },
  { vi: "thứ tám", en: "eighth" },
  { vi: "thứ chín", en: "ninth" },
  { vi: "thứ mười", en: "tenth" },
];

/** Several areas of one type: "ba huyện", "three districts". */
export const typeWords: Readonly<Record<string, Bilingual>> = {
  huyen: { vi: "huyện", en: "districts" },
  "thi-xa": { vi: "thị xã", en: "towns" },
  "thanh-pho": { vi: "thành phố", en: "cities" },
  xa: { vi: "xã", en: "communes" },
  phuong: { vi: "phường", en: "wards" },
  "thi-tran": { vi: "thị trấn", en: "townships" },
};

/** The period a figure is of, named for its length, and the one before it. */
export const periodWords = {
  inMonth: { vi: "trong tháng", en: "in the month" },
  inQuarter: { vi: "trong quý", en: "in the quarter" },
  inHalf: { vi: "trong nửa năm", en: "in the half-year" },
  inYear: { vi: "trong năm", en: "in the year" },
  ofMonth: { vi: "của tháng", en: "of the month's total" },
  ofQuarter: { vi: "của quý", en: "of the quarter's total" },
  ofHalf: { vi: "của nửa năm", en: "of the half-year's total" },
  ofYear: { vi: "của năm", en: "of the year's total" },
  beforeMonth: { vi: "tháng trước", en: "the month before" },
  beforeQuarter: { vi: "quý trước", en: "the quarter before" },
  beforeHalf: { vi: "nửa năm trước", en: "the half-year before" },
  beforeYear: { vi: "năm trước", en: "the year before" },
  sameMonth: { vi: "cùng kỳ năm trước", en: "the same month a year before" },
  sameQuarter: { vi: "cùng kỳ năm trước", en: "the same quarter a year before" },
  sameHalf: { vi: "cùng kỳ năm trước", en: "the same half-year a year before" },
  sameYear: { vi: "năm trước", en: "the year before" },
  byMonth: { vi: "theo tháng", en: "by month" },
  byQuarter: { vi: "theo quý", en: "by quarter" },
  byHalf: { vi: "theo nửa năm", en: "by half-year" },
  byYear: { vi: "theo năm", en: "by year" },
} as const satisfies Dictionary;

/** The sentences computed from the figures. `{who}` is an area, `{n}` a number with its unit. */
export const findingWords = {
  wholeProvince: { vi: "toàn tỉnh", en: "the province" },
  joint: { vi: "{who} (số chung)", en: "{who} (given together)" },
  sameType: { vi: "{count} {type} {names}", en: "the {count} {type} {names}" },

  estimate: { vi: "ước {n}", en: "an estimated {n}" },
  preliminary: { vi: "sơ bộ {n}", en: "a preliminary {n}" },
  under: { vi: "dưới {n}", en: "under {n}" },
  nearly: { vi: "gần {n}", en: "nearly {n}" },
  over: { vi: "hơn {n}", en: "over {n}" },

  statement: { vi: "{who} {said}", en: "{who} {said}" },
  has: { vi: "{who} có {what}", en: "{who} had {what}" },
  hasNone: { vi: "{who} không có {what}", en: "{who} had no {what}" },
  none: { vi: "{who} không phát sinh {what}", en: "{who} recorded no {what}" },
  quantityOf: { vi: "{n} {what}", en: "{n} of {what}" },
  counted: { vi: "{n} {what}", en: "{n}\u00a0{what}" },
  rateOf: { vi: "{what} {n}", en: "{what} of {n}" },
  ofKind: { vi: "{what} ({kind})", en: "{what} ({kind})" },
  isOne: { vi: "{who} {rest}", en: "{who} joined the {what}" },
  isOneNow: { vi: "{who} {rest}", en: "{who} was among the {what}" },
  toBeOne: { vi: "{rest}", en: "to join the {what}" },

  inPeriod: { vi: "{period}, ", en: "in {period}, " },
  inHalf: { vi: "{period}, ", en: "in the {period}, " },
  stockDay: { vi: "đến ngày {day}, ", en: "by {day}, " },
  stockPeriod: { vi: "đến {period}, ", en: "by {period}, " },
  stockHalf: { vi: "đến hết {period}, ", en: "by the end of the {period}, " },
  since: { vi: "{since}{until}, ", en: "{since}{until}, " },
  untilDay: { vi: " đến ngày {day}", en: " to {day}" },
  untilPeriod: { vi: " đến {period}", en: " to {period}" },
  untilHalf: { vi: " đến hết {period}", en: " to the end of the {period}" },
  sinceYear: { vi: "từ đầu năm", en: "from the start of the year" },
  sinceSpring: { vi: "từ đầu vụ xuân", en: "from the start of the spring season" },
  sinceEver: { vi: "từ trước", en: "from the beginning" },
  untilOnly: { vi: "tính{until}, ", en: "up{until}, " },

  totalYear: { vi: "lũy kế từ đầu năm", en: "total since the start of the year" },
  totalSpring: {
    vi: "lũy kế từ đầu vụ xuân",
    en: "total since the start of the spring season",
  },
  totalEver: { vi: "tổng số từ trước đến khi báo cáo", en: "total up to the report" },
  totalEverTo: { vi: "tổng số từ trước", en: "total" },
  totalUnstated: {
    vi: "lũy kế (văn bản không nêu từ khi nào)",
    en: "total (the document does not say since when)",
  },
  bringing: { vi: "đưa {total}{day} lên {n}", en: "bringing the {total} to {n}{day}" },
  totalIs: { vi: "{total}{day} là {n}", en: "the {total} was {n}{day}" },
  ofYearPlan: { vi: "bằng {p} kế hoạch cả năm", en: "{p} of the plan for the year" },
  ofFloorPlan: {
    vi: "bằng {p} mức kế hoạch cả năm ({n})",
    en: "{p} of the plan for the year ({n})",
  },
  newlyMade: { vi: "{when} {said}", en: "{when} it {said}" },
  newlyNone: { vi: "{when} không phát sinh thêm", en: "none were added {when}" },
  planDone: { vi: "{n} trên {plan}", en: "{n} of {plan}" },
  planShare: { vi: "đạt {p} KH", en: "{p} of plan" },
  planPace: {
    vi: "đạt {p} KH; đã qua {pace} của năm",
    en: "{p} of plan; {pace} of the year had passed",
  },
  shareOf: { vi: "bằng {p} {what} ({n})", en: "{p} of the {what} ({n})" },
  areaOf: { vi: "diện tích {what}", en: "{what}" },
  numberOf: { vi: "số {what}", en: "{what}" },
  before: { vi: "trước {period}: {n}", en: "before {period}: {n}" },

  up: { vi: "tăng {n} so với {before}", en: "up {n} on {before}" },
  down: { vi: "giảm {n} so với {before}", en: "down {n} on {before}" },
  times: { vi: "gấp {n} lần {before}", en: "{n} times that of {before}" },
  unchanged: { vi: "không đổi so với {before}", en: "unchanged from {before}" },
  hardlyChanged: {
    vi: "gần như không đổi so với {before}",
    en: "almost unchanged from {before}",
  },
  fromNone: { vi: "trong khi {before} không phát sinh", en: "after none in {before}" },
  points: {
    vi: "{n} điểm phần trăm",
    en: "{n} percentage points",
    en_one: "{n} percentage point",
  },

  half: { vi: "một nửa", en: "half" },
  third: { vi: "một phần ba", en: "a third" },
  twoThirds: { vi: "hai phần ba", en: "two thirds" },
  quarter: { vi: "một phần tư", en: "a quarter" },
  threeQuarters: { vi: "ba phần tư", en: "three quarters" },
  exactly: { vi: "đúng {n}", en: "exactly {n}" },
  ofProvince: { vi: "{share} của cả tỉnh", en: "{share} of the provincial total" },
  percentOfProvince: { vi: "bằng {share} của cả tỉnh", en: "{share} of the provincial total" },
  allOfProvince: { vi: "là toàn bộ số của cả tỉnh", en: "all of the provincial total" },

  most: { vi: "nhiều nhất là {who}, {n}", en: "{who} had the most, {n}" },
  mostEach: { vi: "nhiều nhất là {who}, mỗi nơi {n}", en: "{who} had the most, {n} each" },
  mostMany: {
    vi: "{count} nơi cùng ở mức cao nhất, mỗi nơi {n}",
    en: "{count} areas shared the highest figure, {n} each",
  },
  highest: { vi: "cao nhất là {who}, {n}", en: "{who} had the highest, {n}" },
  highestEach: { vi: "cao nhất là {who}, cùng {n}", en: "{who} had the highest, {n} each" },
  lowest: { vi: "thấp nhất là {who}, {n}", en: "{who} had the lowest, {n}" },
  lowestMany: {
    vi: "thấp nhất là {n}, ở {count} nơi",
    en: "the lowest was {n}, in {count} areas",
  },
  provinceHas: { vi: "cả tỉnh {n}", en: "the province as a whole {n}" },
  amongNamed: { vi: "trong các nơi được nêu, {said}", en: "of the areas named, {said}" },
  mostAt: { vi: "nhiều nhất ở {who} ({n})", en: "with the most in {who} ({n})" },
  mostFrom: { vi: "nhiều nhất là của {who} ({n})", en: "with the most from {who} ({n})" },
  mostAtNamed: {
    vi: "nhiều nhất trong các nơi được nêu là {who} ({n})",
    en: "with the most, of the areas named, in {who} ({n})",
  },
  onlyOne: { vi: "chỉ {who} có phát sinh, {n}", en: "only {who} recorded any, {n}" },
  onlyNamed: { vi: "chỉ có số của {who}: {n}", en: "the only figure is for {who}: {n}" },
  togetherMake: { vi: "{who} chiếm {p} {whole}", en: "{who} made up {p} {whole}" },
  togetherMakeOf: {
    vi: "{when}{who} chiếm {p} {what} của cả tỉnh",
    en: "{when}{who} made up {p} of the provincial total for {what}",
  },
  togetherAllOf: {
    vi: "{when}toàn bộ {what} của cả tỉnh là của {who}",
    en: "{when}all of the provincial total for {what} was in {who}",
  },
  measureOf: { vi: "số {unit} {what}", en: "{what}" },
  newOf: { vi: "{what} tăng thêm", en: "new {what}" },
  about: { vi: "về {what} {when}{said}", en: "for {what} {when}{said}" },
  togetherAll: { vi: "toàn bộ là của {who}", en: "all of it was in {who}" },
  ofWholeProvince: { vi: "của cả tỉnh", en: "of the provincial total" },
  namedSum: {
    vi: "các nơi được nêu cộng lại {sum} trên {total}",
    en: "the areas named add up to {sum} of {total}",
  },
  namedOver: {
    vi: "các nơi được nêu cộng lại {sum}, nhiều hơn số toàn tỉnh là {total}",
    en: "the areas named add up to {sum}, more than the provincial total of {total}",
  },
  othersSilent: {
    vi: "các nơi khác: văn bản không nêu",
    en: "the others are not stated in the document",
  },
  othersOpen: { vi: "các nơi khác: chưa có số", en: "the others have no figure yet" },
  silentAreas: {
    vi: "{count} địa phương không được nêu",
    en: "{count} areas are not stated",
    en_one: "{count} area is not stated",
  },
  nilAreas: {
    vi: "{count} địa phương không phát sinh",
    en: "{count} areas recorded none",
    en_one: "{count} area recorded none",
  },
  emptyAreas: {
    vi: "{count} địa phương không có",
    en: "{count} areas had none",
    en_one: "{count} area had none",
  },
  allNil: { vi: "không địa phương nào phát sinh", en: "no area recorded any" },
  allEmptyNamed: { vi: "các nơi được nêu đều không có", en: "none of the areas named had any" },
  allNilNamed: {
    vi: "các nơi được nêu đều không phát sinh",
    en: "none of the areas named recorded any",
  },
  within: { vi: "{who} ({whole})", en: "{who} ({whole})" },
  thoseAre: { vi: "có {who}", en: "those named are {who}" },
  theseAre: { vi: "đó là {who}", en: "these were {who}" },
  noneStated: { vi: "chưa có số của từng địa phương", en: "no area is stated" },
  figureChanged: { vi: "số này {change}", en: "the figure was {change}" },
  named: { vi: "{name}: {said}", en: "{name}: {said}" },
  namely: { vi: "cụ thể: {list}", en: "in detail: {list}" },
  whoAmount: { vi: "{who} {n}", en: "{who} {n}" },
  andOthers: {
    vi: "còn {count} nơi khác trong bảng",
    en: "{count} more areas are in the table",
    en_one: "{count} more area is in the table",
  },

  firstOf: { vi: "nhiều nhất trong {areas}", en: "the most among {areas}" },
  firstOfRate: { vi: "cao nhất trong {areas}", en: "the highest among {areas}" },
  firstTied: { vi: "cùng ở mức nhiều nhất trong {areas}", en: "tied for the most among {areas}" },
  firstTiedRate: {
    vi: "cùng ở mức cao nhất trong {areas}",
    en: "tied for the highest among {areas}",
  },
  placeOf: { vi: "đứng {place} trong {areas}", en: "{place} among {areas}" },
  placeTied: { vi: "cùng đứng {place} trong {areas}", en: "tied for {place} among {areas}" },
  placeNumber: { vi: "thứ {n}", en: "number {n}" },
  soleOf: {
    vi: "là nơi duy nhất có phát sinh trong {areas}",
    en: "the only one of {areas} to record any",
  },
  areas: { vi: "{count} địa phương", en: "{count} areas" },
  areasNamed: { vi: "{count} địa phương được nêu", en: "{count} areas named" },

  thisArea: { vi: "địa phương này", en: "it" },
  also: { vi: "{who} còn {list}", en: "{who} also {list}" },
  nilList: { vi: "không phát sinh: {list}", en: "none recorded: {list}" },
  otherIndicators: {
    vi: "{count} chỉ tiêu khác",
    en: "{count} other indicators",
    en_one: "{count} other indicator",
  },
  emptyList: { vi: "không có: {list}", en: "there were no {list}" },
  nilHeadline: {
    vi: "{who} không phát sinh ở {count} chỉ tiêu: {list}",
    en: "{who} recorded none of these {count} indicators: {list}",
  },
  nilAllFollow: {
    vi: "điều đó suy ra, vì các nơi được nêu cộng lại đúng bằng số của toàn tỉnh mà không có nơi này",
    en: "this follows, because the areas named add up exactly to the provincial total without this one",
  },
  nilFollowsSome: {
    vi: "{count} chỉ tiêu trong đó là suy ra, vì các nơi được nêu cộng lại đúng bằng số của toàn tỉnh",
    en: "{count} of these follow, because the areas named add up exactly to the provincial total",
    en_one:
      "{count} of these follows, because the areas named add up exactly to the provincial total",
  },
  jointNote: { vi: "số chung, không tách riêng", en: "one figure for all of them, not split" },

  onlyAreas: {
    vi: "chưa có số của toàn tỉnh, chỉ có số của {who}",
    en: "there is no figure for the province, only for {who}",
  },
  onlySomeAreas: {
    vi: "chưa có số của toàn tỉnh, chỉ có số của {n} nơi",
    en: "there is no figure for the province, only for {n} areas",
  },
  stillCollectingOf: {
    vi: "số liệu {period} còn đang thu, chưa công bố",
    en: "figures for {period} are still being collected and not yet released",
  },
  stillCollecting: {
    vi: "số liệu còn đang thu, chưa công bố",
    en: "figures are still being collected and not yet released",
  },
  noFigures: { vi: "{period} chưa có số liệu", en: "no figures yet for {period}" },
  noFiguresOf: { vi: "chưa có số liệu của {who}", en: "no figures yet for {who}" },
  noMonth: { vi: "chưa có tháng nào được công bố", en: "no month has been released yet" },
  fact: { vi: "{who}, {what}: {n}", en: "{who}, {what}: {n}" },
  factOfProvince: { vi: "{what}: {n}", en: "{what}: {n}" },

  monthsOnRecord: {
    vi: "năm {year} mới có số liệu của {count} tháng: {list}",
    en: "{year} has figures for {count} months: {list}",
    en_one: "{year} has figures for {count} month: {list}",
  },
  monthRange: { vi: "từ {first} đến {last}", en: "{first} to {last}" },
  allMonthsOnRecord: { vi: "năm {year} có đủ 12 tháng", en: "{year} has all 12 months" },
  assignedPlan: {
    vi: "kế hoạch năm {year} giao cho {who}",
    en: "the plan assigned to {who} for {year}",
  },
  pledgedPlan: {
    vi: "mức {who} tự đặt cho năm {year}",
    en: "the level {who} set itself for {year}",
  },
  unstatedPlan: { vi: "kế hoạch năm {year} của {who}", en: "the plan of {who} for {year}" },
  plansAre: { vi: "{plan} còn có: {list}", en: "{plan} also has: {list}" },
  planIs: { vi: "{plan}: {what}", en: "{plan}: {what}" },
  planProgress: { vi: "{name}: {n}, {done}", en: "{name}: {n}, {done}" },

  ended: { vi: "{who} kết thúc hoạt động từ ngày {day}", en: "{who} ceased to exist on {day}" },
  newOne: { vi: "{who} mới", en: "the new {who}" },
  endedAfter: { vi: "{who} tồn tại đến hết ngày {day}", en: "{who} existed until {day}" },
  endedUnknown: {
    vi: "{who} kết thúc hoạt động từ ngày {day}; chưa rõ địa bàn nhập vào đâu",
    en: "{who} ceased to exist on {day}; where its land went is not known",
  },
  endedInto: {
    vi: "{who} kết thúc hoạt động từ ngày {day}; địa bàn nhập vào {into}",
    en: "{who} ceased to exist on {day}; its land went to {into}",
  },
  becameInto: {
    vi: "từ ngày {day}, {who} trở thành {into}",
    en: "on {day}, {who} became {into}",
  },
  endedTier: {
    vi: "{who} kết thúc hoạt động từ ngày {day}, khi không còn cấp huyện",
    en: "{who} ceased to exist on {day}, when the district tier ended",
  },
  partWent: {
    vi: "ngày {day}, một phần địa bàn chuyển sang {into}",
    en: "on {day} part of its land went to {into}",
  },
  cameFrom: {
    vi: "{who} được lập ngày {day} từ {from}",
    en: "{who} was formed on {day} from {from}",
  },

  isHighest: {
    vi: "đó là mức cao nhất trong {count} kỳ có số",
    en: "that is the highest of the {count} periods on record",
  },
  isLowest: {
    vi: "đó là mức thấp nhất trong {count} kỳ có số",
    en: "that is the lowest of the {count} periods on record",
  },
  wasHighest: { vi: "cao nhất là {period}, {n}", en: "the highest was {period}, {n}" },

  titleByArea: { vi: "{name} theo địa phương, {when}", en: "{name} by area, {when}" },
  titleSeries: { vi: "{name} {by}, {who}", en: "{name} {by}, {who}" },
  titleWithUnit: { vi: "{title} ({unit})", en: "{title} ({unit})" },
  titleNew: { vi: "tăng thêm trong {period}", en: "new in {period}" },
  titleBy: { vi: "đến {period}", en: "as of {period}" },
  titleSeriesNew: { vi: "{name} tăng thêm {by}, {who}", en: "{name}, new {by}, {who}" },
  titleToDate: { vi: "{total} đến {period}", en: "{total}, {period}" },
  titleTotalPlain: { vi: "lũy kế", en: "total to date" },
  countedTo: { vi: "tính đến {day}", en: "counted to {day}" },
  jointRow: {
    vi: "{who}: số chung, không tách riêng",
    en: "{who}: one figure for all of them, not split",
  },

  toDay: { vi: " đến {day}", en: " as of {day}" },
  stockNew: { vi: "hiện có khi báo cáo; {when} thêm {n}", en: "as reported; {n} new {when}" },
  stockNewUnknown: {
    vi: "hiện có khi báo cáo; số mới {when}: không nêu",
    en: "as reported; new {when}: not stated",
  },
  newNote: { vi: "mới {when}", en: "new {when}" },
} as const satisfies Dictionary;
