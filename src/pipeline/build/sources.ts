// data/sources.json: the edition of the plan, what the source keys stand for, and the licences.
import type { SourceList } from '../../domain/schema';
import type { Seeds } from '../seeds/read-seeds';

export function buildSources(seeds: Seeds): SourceList {
  const { title, number, source, issued, sha256, lineCount, asOf } = seeds.document;
  return {
    asOf,
    plan: { title, number, ...(source && { source }), issued, sha256, lineCount },
    sources: seeds.sources.map(({ id, cite, url, year, orEarlier }) => ({
      id,
      cite,
      url: url ?? null,
      year: year ?? null,
      ...(orEarlier && { orEarlier }),
    })),
    licences: seeds.licences.map((row) => ({ ...row, url: row.url ?? null })),
  };
}
