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

/** A template whose line breaks and indents are left out. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const text = strings.map((piece) => piece.replace(/\n\s*/g, ''));
  return raw(text.reduce((all, piece, i) => all + written(parts[i - 1] ?? '') + piece));
}
