// Sources on paper: each gets its number when it is first cited, and the list of them stands at the end of the sheet.
import { spokenYear } from '../../domain/freshness';
import type { Lang } from '../../domain/ids';
import { joinList, pick } from '../../domain/text';
import { lineRuns, yearWords, type Citations } from '../shared/citation';
import { SOURCE_WORDS } from './source-words';

export class SourceNumbers {
  readonly #ids: string[] = [];

  cite(ids: readonly string[]): string {
    for (const id of ids) if (!this.#ids.includes(id)) this.#ids.push(id);
    return ids.map((id) => `[${this.#ids.indexOf(id) + 1}]`).join('');
  }

  /** In the order of their numbers, from 1. */
  texts(known: Citations, lang: Lang): string[] {
    return this.#ids.map((id) => {
      const source = known.source(id);
      if (!source) return id;
      return `${pick(source.cite, lang)} · ${yearWords(spokenYear(known, { sources: [id] }), lang)}`;
    });
  }
}

/** Lines of the plan in words; empty where there are none. */
export const planNote = (lines: readonly number[], lang: Lang): string =>
  lines.length === 0 ? '' : SOURCE_WORDS[lang].planLines(joinList(lineRuns(lines), lang));

export const notes = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(' ');

/** Several grounds as one note: their lines in one run, then their sources, each once. */
export function noteOf(
  evidence: readonly { readonly lines: readonly number[]; readonly sources: readonly string[] }[],
  numbers: SourceNumbers,
  lang: Lang,
): string {
  const lines = evidence.flatMap((ground) => ground.lines);
  const sources = [...new Set(evidence.flatMap((ground) => ground.sources))];
  return notes(planNote(lines, lang), numbers.cite(sources));
}
