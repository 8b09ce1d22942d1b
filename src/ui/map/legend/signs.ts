// Which signs the legend explains: those that the corridor has, and what they are called.
import type { Corridor } from '../../../domain/corridor';

type Words = Readonly<
  Record<
    | 'legendHalo'
    | 'legendArea'
    | 'legendString'
    | 'legendThread'
    | 'legendUnlocated'
    | 'legendTransport',
    string
  >
>;

const only = <T>(isThere: boolean, entry: T): readonly T[] => (isThere ? [entry] : []);

export function signsOf({ parks, areas, transport }: Corridor, words: Words) {
  return [
    { sign: 'halo', text: words.legendHalo } as const,
    ...only(areas.features.length > 0, { sign: 'area', text: words.legendArea } as const),
    { sign: 'string', text: words.legendString } as const,
    ...only(
      parks.some(({ sites }) => sites.length > 1),
      { sign: 'thread', text: words.legendThread } as const,
    ),
    ...only(
      parks.some(({ sites }) => sites.length === 0),
      { sign: 'unlocated', text: words.legendUnlocated } as const,
    ),
    ...only(transport.length > 0, { sign: 'transport', text: words.legendTransport } as const),
  ];
}
