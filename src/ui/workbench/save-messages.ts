// What a saved file says of itself.
import type { Lang } from '../../domain/ids';

export const SAVED: Readonly<Record<Lang, { readonly guarded: string }>> = {
  zh: { guarded: '撇号开头的文字：撇号由我们加上，以免被当作公式、数字或日期' },
  en: {
    guarded:
      'Where a text begins with an apostrophe, we set it there, so that the text is not taken for a formula, a number or a date',
  },
};
