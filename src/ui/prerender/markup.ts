// HTML as text, for the page as it is built: whatever is put in is escaped, unless it is markup already.
import { escapeMarkup } from '../../map/svg/node';

export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | readonly Markup[];

export const raw = (markup: string): Markup => ({ markup });

function written(part: Part): string {
  if (typeof part === 'string') return escapeMarkup(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
}

/** Indents between tags go; a line break inside a tag or a sentence is a space. */
function flat(piece: string): string {
  return piece.replace(/\s*\n\s*/g, (gap: string, at: number) => {
    const before = piece[at - 1] ?? '>';
    const after = piece[at + gap.length] ?? '<';
    return before === '>' || after === '<' ? '' : ' ';
  });
}

/** A template as HTML: what is put in is text, unless it is markup or a list of it. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return raw(
    strings.map(flat).reduce((all, piece, i) => all + written(parts[i - 1] ?? '') + piece),
  );
}
