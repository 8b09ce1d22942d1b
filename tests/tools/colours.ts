// Finds colour literals, which live in src/map/palette.ts and nowhere else; a pure function.
import ts from 'typescript';
import { syntaxOf, walk, type SourceText } from './imports';

const PALETTE = 'src/map/palette.ts';
/** What a folder without colours of its own is given. */
const SERIES = 'src/pipeline/build/colour-series.ts';

const HEX = String.raw`#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})(?![\w-])`;
const FUNCTION = String.raw`\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(`;
const LITERAL = new RegExp(`${HEX}|${FUNCTION}`, 'gi');

const NAMES =
  'white|black|red|green|blue|yellow|orange|purple|pink|brown|gr[ae]y|silver|gold|navy|teal|aqua|cyan|magenta|maroon|olive|lime|ivory|beige|crimson|tomato|salmon|coral|indigo|violet';
/** A named colour as the value of a CSS declaration. */
const NAMED = new RegExp(
  String.raw`:[^;{}"'()]*(?<![\w-])(?:${NAMES})(?![\w-])[^;{}"'()]*[;}]`,
  'gi',
);
const COMMENT = /\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g;

const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([found]) => found);

function inScript(file: SourceText): string[] {
  const found: string[] = [];
  walk(syntaxOf(file), (node) => {
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node);
    if (isText) found.push(...matches(node.text, LITERAL));
  });
  return found;
}

function inStyle(css: string): string[] {
  const bare = css.replace(COMMENT, '');
  return [...matches(bare, LITERAL), ...matches(bare, NAMED)];
}

function literalsOf(file: SourceText): string[] {
  if (file.path.endsWith('.ts')) return inScript(file);
  if (file.path.endsWith('.css')) return inStyle(file.text);
  const styles = [...file.text.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(
    (m) => m[1] ?? '',
  );
  const markup = file.text
    .replace(/<(style|script)\b[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(COMMENT, '');
  const script = file.path.endsWith('.svelte') ? inScript(file) : [];
  return [...script, ...styles.flatMap(inStyle), ...matches(markup, LITERAL)];
}

export function strayColours(files: readonly SourceText[]): string[] {
  return files
    .filter(
      (file) =>
        /^src\/.*\.(ts|svelte|css|html)$/.test(file.path) &&
        file.path !== PALETTE &&
        file.path !== SERIES,
    )
    .flatMap((file) =>
      literalsOf(file).map((found) => `${file.path}: ${found.trim()} belongs in ${PALETTE}`),
    );
}
