// What only the page before scripts says.
import type { Lang } from '../../domain/ids';

export const PAGE: Readonly<Record<Lang, { readonly stillLoading: string }>> = {
  zh: { stillLoading: '互动功能仍未载入；若久等，请重新载入。' },
  en: { stillLoading: 'The interactive part has not arrived yet; if it does not, reload.' },
};
