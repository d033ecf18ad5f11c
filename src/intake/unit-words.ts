/** What officials write for a unit besides its name in `units.csv`, by the unit's id. */
export const unitWords: Readonly<Record<string, readonly string[]>> = {
  dong: ["đ", "vnđ", "vnd"],
  "doanh-nghiep": ["DN"],
  ha: ["hecta", "héc ta"],
  "hop-tac-xa": ["HTX"],
  "khu-dan-cu": ["KDC", "khu"],
  km: ["ki lô mét", "kilômét"],
  m: ["mét"],
  m2: ["m2", "mét vuông"],
  "mo-hinh": ["MH"],
  "phan-tram": ["%", "tỷ lệ %"],
  tan: ["t"],
  "to-hop-tac": ["THT"],
  "trieu-dong": ["tr.đ", "trđ", "tr đồng", "tr.đồng", "triệu", "triệu đ"],
  "ty-dong": ["tỷ", "tỷ đ", "tỉ đồng", "tỉ"],
};
