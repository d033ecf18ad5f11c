/*
 * What a reader sees of a page. These run in the browser: none may hold on to anything outside
 * itself.
 */

/** A piece of visible text that is set smaller than it may be. */
export interface Small {
  text: string;
  /** Its size on the screen, px. */
  size: number;
}

/**
 * Visible texts below 12 px, in a map's tiles below 11 px: the size of type times the scale of
 * its drawing.
 */
export function tooSmall(): Small[] {
  const found: Small[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent?.trim() ?? "";
    if (
      !parent ||
      text === "" ||
      ["STYLE", "TITLE", "DESC", "title", "desc"].includes(parent.tagName)
    ) {
      continue;
    }
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width === 0 || !parent.checkVisibility({ visibilityProperty: true })) continue;
    const drawing = parent.closest("svg");
    const view = drawing?.viewBox.baseVal;
    const scale = view && view.width > 0 ? drawing.getBoundingClientRect().width / view.width : 1;
    const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scale;
    const least = parent.closest(".tile-map .tile") ? 11 : 12;
    if (size < least - 0.05) found.push({ text: text.slice(0, 40), size });
  }
  return found;
}

/** What sticks out of the page to the right, and how wide the page is with it. */
export function sticksOut(): { width: number; elements: string[] } {
  const width = document.documentElement.scrollWidth;
  const limit = document.documentElement.clientWidth + 0.5;
  const elements = [...document.querySelectorAll("body *")].filter(
    (each) => !each.closest(".scroll, .skip") && each.getBoundingClientRect().right > limit,
  );
  return { width, elements: elements.map((each) => each.outerHTML.slice(0, 80)) };
}

/** The words that are whole within the window, in order, a space between. */
export function firstScreen(): string {
  const seen: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? "";
    if (!node.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
    for (const { 0: word, index } of text.matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const { left, right, top, bottom, width } = range.getBoundingClientRect();
      const within = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      if (width > 0 && within) seen.push(word);
    }
  }
  return seen.join(" ");
}

/** Texts that are cut off: wider or taller than the box that hides what overflows. */
export function cutOff(): string[] {
  const boxes = [...document.querySelectorAll("body *")].filter((each) => {
    const { overflowX, overflowY } = getComputedStyle(each);
    const cutX = overflowX !== "visible" && each.scrollWidth > each.clientWidth + 1;
    const cutY = overflowY !== "visible" && each.scrollHeight > each.clientHeight + 1;
    return each.checkVisibility() && (cutX || cutY);
  });
  return boxes.map((each) => `${each.className}: ${each.textContent?.trim().slice(0, 40)}`);
}
