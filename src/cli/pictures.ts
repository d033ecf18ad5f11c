import { join } from "node:path";
import { imageMetadata } from "astro/assets/utils";
import { filesBelow, readBytes } from "../disk.ts";
import type { PictureSize, Pictures } from "../prose/pictures.ts";
import { isImage } from "../prose/url.ts";
import { root } from "./command.ts";

/** A picture with two dots to a pixel, so that it is sharp on a phone: `-2x` ends its name. */
const double = /-2x\.\w+$/;

/**
 * The pictures of `public/`, each with the size at which it is shown.
 * @throws Error for a picture that can't be read as one
 */
export async function sitePictures(): Promise<Pictures> {
  const folder = join(root, "public");
  const addresses = filesBelow(folder)
    .map((path) => `/${path}`)
    .filter(isImage);
  const sized = addresses.map(async (address): Promise<[string, PictureSize]> => {
    const { width, height } = await imageMetadata(readBytes(join(folder, address)), address);
    const dots = double.test(address) ? 2 : 1;
    return [address, { width: width / dots, height: height / dots }];
  });
  return new Map(await Promise.all(sized));
}
