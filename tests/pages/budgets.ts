/** What a first round trip carries (DESIGN 7): ten segments of 1,460 bytes less their heads. */
export const firstTrip = 14_336;

/** What any other page may weigh, bytes, compressed as a server does. */
export const whole = 40_000;

/** The whole site at ten years of months. */
export const site = { pages: 30_000, bytes: 800e6 };

/** What the first round trip carries whole: home, an area, a chart, a month in one area. */
const small = /^(|dia-phuong\/[^/]+\/|bieu-do\/.*|thang\/[^/]+\/(?!v\d+\/)[^/]+\/)$/;

/**
 * What a page may weigh, bytes.
 * @param place its address without the language: `thang/2020-04/`
 */
export function mostOf(place: string): number {
  return small.test(place) ? firstTrip : whole;
}
