// What a card says by other sources than the plan, as far as its years go: the same facts that bear a mark with a year.
import type { Dated } from '../../domain/freshness';
import type { Basis } from '../../domain/ids';
import type { Bilingual, Site } from '../../domain/schema';
import type { Citations } from '../shared/citation';
import { noteSources, sourcesOf } from './citations';

interface Relation {
  readonly basis: Basis;
  readonly sources: readonly string[];
}

/** A park, a platform, a body or a station: each has some of these. */
interface Entry {
  readonly sites: readonly Site[];
  readonly aliases?: readonly {
    readonly lines: readonly number[];
    readonly sources: readonly string[];
  }[];
  readonly bays?: readonly Relation[];
  /** With the platforms of a park, or with the parks of a platform. */
  readonly platforms?: readonly Relation[];
  readonly parks?: readonly Relation[];
  readonly lines?: readonly { readonly sources: readonly string[] }[];
  readonly operator?: Dated | null;
  readonly website?: Dated | null;
  readonly established?: Dated | null;
  readonly areas?: readonly Dated[];
  readonly notes?: Bilingual | null;
  /** Of the entry as a whole: what notes rest on that cite nothing, and that it has no position. */
  readonly sources?: readonly string[];
}

const isSourced = ({ basis }: Relation): boolean => basis === 'sourced';

export function datedFacts(known: Citations, entry: Entry): readonly Dated[] {
  const {
    sites,
    aliases = [],
    bays = [],
    platforms = [],
    parks = [],
    lines = [],
    areas = [],
  } = entry;
  const { operator, website, established, notes } = entry;
  const own = entry.sources ?? sourcesOf(sites);
  return [
    ...sites,
    ...aliases.filter((alias) => alias.lines.length === 0),
    ...[...bays, ...platforms, ...parks].filter(isSourced),
    ...lines,
    ...[operator, website, established].flatMap((fact) => fact ?? []),
    ...areas,
    ...(notes && sites.length > 0 ? [{ sources: noteSources(known, notes, own) }] : []),
  ];
}
