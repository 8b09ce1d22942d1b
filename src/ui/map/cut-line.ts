// Whether a line of text that may be cut is, and whether that reaches into the first of its parts.

const BETWEEN = ' · ';

export const isCut = (line: HTMLElement): boolean => line.scrollWidth > line.clientWidth;

/** The dots that stand where a line is cut take this of it; px. */
const DOTS = 14;

/** Where the first part of the line ends, in px from the left of the page. */
function endOfFirst(line: HTMLElement): number {
  const length = line.textContent.split(BETWEEN)[0]?.length ?? 0;
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  range.setStart(line, 0);
  let before = 0;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const end = before + (text.textContent ?? '').length;
    if (end >= length) {
      range.setEnd(text, length - before);
      break;
    }
    before = end;
  }
  return range.getBoundingClientRect().right;
}

export const isFirstPartCut = (line: HTMLElement): boolean =>
  isCut(line) && endOfFirst(line) > line.getBoundingClientRect().right - DOTS;
