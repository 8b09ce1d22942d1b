// What a row of a file rests on, as citations.
import type { Lang } from '../../domain/ids';
import { pick } from '../../domain/text';
import type { Citations } from '../shared/citation';

/** `S12 <citation>`, one after the other, the plan itself where lines of it are named. */
export function sourcesListed(
  known: Citations,
  plan: string,
  evidence: readonly { readonly lines: readonly number[]; readonly sources: readonly string[] }[],
  lang: Lang,
): readonly string[] {
  const cited = evidence.flatMap(({ sources }) =>
    sources.map((id) => {
      const source = known.source(id);
      return source ? `${id} ${pick(source.cite, lang)}` : id;
    }),
  );
  const isOfPlan = evidence.some(({ lines }) => lines.length > 0);
  return [...new Set([...(isOfPlan ? [plan] : []), ...cited])];
}
