// The columns of the matrix as a picture, by the bay that they are listed under.
import type { Corridor } from '../../../../domain/corridor';
import type { Lang } from '../../../../domain/ids';
import type { Matrix } from '../../../../domain/analysis/matrix';
import { pick } from '../../../../domain/text';
import { MATRIX } from '../matrix-messages';
import { columnAt } from './sizes';

/** In pixels from the left. */
export interface Group {
  readonly name: string;
  readonly industries: number;
  readonly from: number;
  readonly to: number;
}

export function groupsOf(corridor: Corridor, { bays }: Matrix, lang: Lang): readonly Group[] {
  let place = 0;
  return bays.map(({ bay, parks, industries }) => {
    const known = corridor.bay(bay ?? '');
    const from = place;
    place += parks.length;
    return {
      name: known ? pick(known.name, lang) : MATRIX[lang].noBay,
      industries,
      from: columnAt(from),
      to: columnAt(place),
    };
  });
}
