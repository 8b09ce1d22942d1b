// Why a picture did not become a file, in a sentence for the reader; a file of another kind may do.
import type { Bilingual } from '../../../domain/schema';

const INSTEAD: Bilingual = { zh: '请改存 SVG。', en: 'Save the SVG instead.' };

/** In the order in which they can come up. */
const BECAUSE = {
  font: {
    zh: '这台设备没有中文字体，图上的字画不出来。',
    en: 'This device has no Chinese font, so the words of the picture cannot be drawn.',
  },
  undrawable: {
    zh: '浏览器不能把这张图画成像素。',
    en: 'The browser cannot turn this picture into pixels.',
  },
  canvas: {
    zh: '浏览器没有给出画布，可能被设置或扩展关掉了。',
    en: 'The browser gives no canvas; a setting or an extension may have switched it off.',
  },
  unreadable: {
    zh: '浏览器不让读取画好的图。',
    en: 'The browser does not let the drawn picture be read.',
  },
  blank: {
    zh: '浏览器交出的画面是空白或被打乱的，多半因为它的隐私保护。',
    en: 'The browser handed over a blank or scrambled picture, most likely to protect privacy.',
  },
  empty: {
    zh: '浏览器交出的文件是空的，或不是 PNG。',
    en: 'The browser handed over an empty file, or none that is a PNG.',
  },
  unanswered: {
    zh: '浏览器一分钟内没有交出图片。',
    en: 'The browser has not handed over the picture within a minute.',
  },
} satisfies Record<string, Bilingual>;

export type Fault = keyof typeof BECAUSE;

export class Unsaved extends Error {
  readonly fault: Fault;
  /** With what the reader can do instead. */
  readonly because: Bilingual;

  constructor(fault: Fault) {
    const { zh, en } = BECAUSE[fault];
    super(en);
    this.fault = fault;
    this.because = { zh: zh + INSTEAD.zh, en: `${en} ${INSTEAD.en}` };
  }
}
