// All that the next visitor could see of the last one, as text.
import type { Page } from '@playwright/test';

/**
 * Runs in the page, after the next frame: every element with its attributes and words, what is scrolled, focused, marked and enlarged, and
 * the address. Left out: where the drift against burn-in stands, and the map that is hidden behind the other one.
 */
async function describePage(): Promise<string> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const lines: string[] = [];
  const tree = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    // A method, because the name that a bundler gives to an arrow does not exist in the page.
    acceptNode(node) {
      const isLeftOut =
        node instanceof Element && node.matches('.map-host[inert], script, style, link, meta');
      return isLeftOut ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
    },
  });
  for (let node = tree.nextNode(); node; node = tree.nextNode()) {
    if (node instanceof Element) {
      const attributes = [...node.attributes]
        .map(({ name, value }) => `${name}="${value.replace(/ ?--drift-[xy]: [^;]*;/g, '')}"`)
        .sort();
      lines.push(`<${node.localName} ${attributes.join(' ')}>`);
      if (node.scrollTop !== 0 || node.scrollLeft !== 0)
        lines.push(`  scrolled to ${node.scrollLeft},${node.scrollTop}`);
      if (node === document.activeElement) lines.push('  has the focus');
    } else if (node.textContent?.trim()) lines.push(`  ${node.textContent.trim()}`);
  }
  const selected = document.getSelection()?.toString() ?? '';
  const { pageLeft = 0, pageTop = 0, scale = 1 } = window.visualViewport ?? {};
  lines.push(
    `selected: ${selected}`,
    `enlarged ${scale} at ${pageLeft},${pageTop}`,
    `at ${location.href}, ${history.length} in the history`,
  );
  return lines.join('\n');
}

/** What is on the page once it holds still: the same three times, each after a frame; or as it is after five seconds. */
export async function snapshotOf(page: Page): Promise<string> {
  let before = '';
  let same = 0;
  const began = Date.now();
  while (same < 2 && Date.now() - began < 5000) {
    const now = await page.evaluate(describePage);
    same = now === before ? same + 1 : 0;
    before = now;
  }
  return before;
}

/** The map sets its labels for a zoom within a thousandth of the real one: places that differ by less look the same. */
const TOLERANCE_PX = 0.25;
const DECIMAL = /-?\d+\.\d+/g;

const isSameLine = (a = '', b = ''): boolean => {
  if (a === b) return true;
  const [from, to] = [a, b].map((line) => (line.match(DECIMAL) ?? []).map(Number));
  return (
    a.replace(DECIMAL, '') === b.replace(DECIMAL, '') &&
    (from ?? []).every((number, i) => Math.abs(number - (to?.[i] ?? 0)) <= TOLERANCE_PX)
  );
};

/** Where two snapshots differ: the lines of each that the other lacks, the first few, cut short; none for the same. */
export function differences(expected: string, found: string): string[] {
  const [before, after] = [expected.split('\n'), found.split('\n')];
  const isSame =
    before.length === after.length && before.every((line, i) => isSameLine(line, after[i]));
  if (isSame) return [];
  const lacking = (lines: readonly string[], other: readonly string[], sign: string): string[] =>
    lines.filter((line) => !other.some((one) => isSameLine(line, one))).map((line) => sign + line);
  const all = [lacking(before, after, '- '), lacking(after, before, '+ ')];
  const told = all.flatMap((lines) => lines.slice(0, 8).map((line) => line.slice(0, 300)));
  return told.length > 0 ? told : ['the same lines in another order'];
}
