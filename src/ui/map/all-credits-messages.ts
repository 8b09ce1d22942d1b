// The button that shows the credits as a whole, where a map has one line for them.
import type { Lang } from '../../domain/ids';

export const ALL_CREDITS: Readonly<Record<Lang, string>> = {
  zh: '展开全部来源',
  en: 'All credits',
};
