/** A tile's place in the grid, from 0 at the top left. */
export interface Tile {
  column: number;
  row: number;
}

/**
 * The districts of Hà Tĩnh on a grid, each about where it lies: north at the top, Laos at the left,
 * the sea at the right. Neighbours stay neighbours where a grid allows it.
 */
export const tiles: Readonly<Record<string, Tile>> = {
  "huyen-nghi-xuan": { column: 3, row: 0 },
  "huyen-huong-son": { column: 0, row: 1 },
  "huyen-duc-tho": { column: 1, row: 1 },
  "thi-xa-hong-linh": { column: 2, row: 1 },
  "huyen-loc-ha": { column: 3, row: 1 },
  "huyen-vu-quang": { column: 1, row: 2 },
  "huyen-can-loc": { column: 2, row: 2 },
  "huyen-thach-ha": { column: 3, row: 2 },
  "thanh-pho-ha-tinh": { column: 4, row: 2 },
  "huyen-huong-khe": { column: 1, row: 3 },
  "huyen-cam-xuyen": { column: 3, row: 3 },
  "huyen-ky-anh": { column: 4, row: 4 },
  "thi-xa-ky-anh": { column: 5, row: 4 },
};

/** How many columns and rows the grid has. */
export const grid = { columns: 6, rows: 5 } as const;
