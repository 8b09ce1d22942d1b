// What is said of a park whose ± is wider than what is seen. Both languages, one shape.
import type { Lang } from '../../domain/ids';
import { formatPlusMinus } from '../../domain/kilometres';

interface Within {
  /** Beside its pearl. */
  readonly here: (km: number) => string;
  /** Where its pearl is out of sight. */
  readonly named: (name: string, km: number) => string;
}

const zh = (km: number): string => formatPlusMinus(km).replace('km', '公里');

export const WITHIN: Readonly<Record<Lang, Within>> = {
  zh: {
    here: (km) => `位于此处 ${zh(km)}之内`,
    named: (name, km) => `${name}可能在此：误差 ${zh(km)}`,
  },
  en: {
    here: (km) => `somewhere within ${formatPlusMinus(km)}`,
    named: (name, km) => `${name} may be here, ${formatPlusMinus(km)}`,
  },
};
