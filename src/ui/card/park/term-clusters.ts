// A park's terms of one role, put together where they lead to the same industries on the same basis, from the same lines.
import type { Corridor } from '../../../domain/corridor';
import type { GroupId, Lang } from '../../../domain/ids';
import type { Industry, TermUse } from '../../../domain/schema';
import { industriesOf, type Led } from './term-industries';

export interface TermCluster {
  readonly uses: readonly TermUse[];
  /** The groups of its industries, each once. */
  readonly groups: readonly GroupId[];
  /** The industries that they lead to by our derivation: the others are named by the terms themselves. */
  readonly derived: readonly Industry[];
  readonly lines: readonly number[];
  /** In words: how the terms lead to their industries, each way once. */
  readonly ways: readonly string[];
}

const once = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

function clusterOf(uses: readonly TermUse[], led: readonly (readonly Led[])[]): TermCluster {
  const [first = []] = led;
  return {
    uses,
    groups: once(first.map(({ industry }) => industry.group)),
    derived: first.flatMap(({ industry, basis }) => (basis === 'derived' ? [industry] : [])),
    lines: uses[0]?.lines ?? [],
    ways: once(led.flatMap((each) => each.map(({ way }) => way))),
  };
}

/** In the order in which the clause comes to them. */
export function termClusters(
  corridor: Corridor,
  uses: readonly TermUse[],
  lang: Lang,
): readonly TermCluster[] {
  const clusters = new Map<string, { uses: TermUse[]; led: (readonly Led[])[] }>();
  for (const use of uses) {
    const led = industriesOf(corridor, use, lang);
    const key = [
      ...led.map(({ industry, basis }) => `${industry.id} ${basis}`),
      ...use.lines,
    ].join();
    const cluster = clusters.get(key) ?? { uses: [], led: [] };
    clusters.set(key, { uses: [...cluster.uses, use], led: [...cluster.led, led] });
  }
  return [...clusters.values()].map((cluster) => clusterOf(cluster.uses, cluster.led));
}
