// What stands in several parts in the data and in one cell of a table.
import type { Bilingual, MetroStation, Park } from '../../domain/schema';

/** Texts one after another; null where there are none. */
export function joined(texts: readonly Bilingual[]): Bilingual | null {
  if (texts.length === 0) return null;
  return {
    zh: texts.map(({ zh }) => zh).join('；'),
    en: texts.map(({ en }) => en).join('; '),
  };
}

/** Published areas, each with its year, what it measures and how far it reaches; several may disagree, and all stay. */
export const areaWords = (areas: Park['areas']): Bilingual | null =>
  joined(
    areas.map(({ km2, year, what, bounds }) => ({
      zh: `${km2} 平方公里（${year === null ? '' : `${year}年，`}${what.zh}${bounds ? `；${bounds.zh}` : ''}）`,
      en: `${km2} km² (${year === null ? '' : `${year}, `}${what.en}${bounds ? `; ${bounds.en}` : ''})`,
    })),
  );

/** Every name of every line that stops there. */
export const lineNames = ({ lines }: Pick<MetroStation, 'lines'>): Bilingual | null =>
  joined(lines.flatMap(({ names }) => names));

/** The keys of sources that several statements name. */
export const sourcesOf = (
  ...parts: readonly ({ readonly sources: readonly string[] } | null)[]
): readonly string[] => parts.flatMap((part) => part?.sources ?? []);
