// What lies around as facts: each place with its distance, or with the lines that name one whose position is unknown.
import type { Lang } from '../../../domain/ids';
import type { Member } from '../../../domain/analysis/measure';
import type { Placed, PlacedKind } from '../../../domain/analysis/placed';
import { pick } from '../../../domain/text';
import { sourcesOf } from '../../card/citations';
import { withError } from '../../../domain/kilometres';
import type { EvidenceItem } from '../evidence';
import { MEASURE } from './measure-messages';
import type { Measured } from './measured-view';

export interface InsideItem {
  readonly key: string;
  readonly kind: PlacedKind;
  readonly ground: EvidenceItem;
}

type Inside = Readonly<Record<'certain' | 'possible' | 'unknown', readonly InsideItem[]>>;

export function insideItems({ centre, members, unknown }: Measured, lang: Lang): Inside {
  const ofMember = ({ kind, id, name, site, km, plusMinusKm }: Member): InsideItem => {
    const isWithinError = plusMinusKm > km;
    const place =
      members.filter((each) => each.id === id).length > 1 ? ` · ${site.name[lang]}` : '';
    const length = `${withError(km, plusMinusKm)}${isWithinError ? ' *' : ''}`;
    const ground = {
      text: `${pick(name, lang)}${place} · ${length}`,
      basis: 'derived' as const,
      lines: [],
      sources: sourcesOf(centre?.site ? [centre.site, site] : [site]),
      also: [MEASURE[lang].straight],
    };
    return { key: `${id}/${site.id}`, kind, ground };
  };
  const ofUnknown = ({ kind, id, name, lines, sources }: Placed): InsideItem => ({
    ...{ key: id, kind },
    ground: {
      text: pick(name, lang),
      basis: null,
      lines,
      sources: lines.length > 0 ? [] : sources,
      also: [],
    },
  });
  const within = (inside: Member['inside']) =>
    members.filter((member) => member.inside === inside).map(ofMember);
  return {
    certain: within('certain'),
    possible: within('possible'),
    unknown: unknown.map(ofUnknown),
  };
}
