// Which place of transport it is, in words: of rail whether railway or metro, and of the metro which lines.
import type { Distance } from '../../domain/distance';
import type { Lang } from '../../domain/ids';
import type { Stop } from '../../domain/schema';
import { joinList, pick } from '../../domain/text';
import { STOP } from './stop-messages';

/** The lines that stop there by all their names; empty for what is no metro station. */
export function linesAt(stop: Stop, lang: Lang): string {
  if (stop.kind !== 'metro') return '';
  const lines = stop.lines.map(({ names }) => {
    const [first = '', ...others] = names.map((name) => pick(name, lang));
    return STOP[lang].line(first, others);
  });
  return joinList(lines, lang);
}

/** Its kind, and the lines of a metro station. */
export function stopWords(stop: Stop, lang: Lang): string {
  return [STOP[lang].kinds[stop.kind], linesAt(stop, lang)].filter(Boolean).join(' · ');
}

/** What it is the nearest of; of rail also which of the two it is. */
export function nearestWords({ way, place }: Distance, lang: Lang): string {
  const nearest = STOP[lang].nearest[way];
  return way === 'rail' ? `${nearest} · ${stopWords(place, lang)}` : nearest;
}
