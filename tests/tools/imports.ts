// Reads the imports of a TypeScript or Svelte file from its syntax, and where a relative one leads.
import { posix } from 'node:path';
import ts from 'typescript';

export interface SourceText {
  /** From the top of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Import {
  readonly specifier: string;
  /** Erased when built: `import type`, or a type position. */
  readonly typeOnly: boolean;
  /** `import(…)`, which begins a chunk, or the type of what one brings. */
  readonly ofChunk: boolean;
}

const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/g;

/** The TypeScript of a file: all of it, or the scripts of a component. */
function scriptOf(file: SourceText): string {
  if (!file.path.endsWith('.svelte')) return file.text;
  return [...file.text.matchAll(SCRIPT)].map((match) => match[1] ?? '').join('\n');
}

export function syntaxOf(file: SourceText): ts.SourceFile {
  return ts.createSourceFile(
    file.path,
    scriptOf(file),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TS,
  );
}

export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

const textOf = (node: ts.Node | undefined): string | undefined =>
  node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return (
    clause.name === undefined &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.length > 0 &&
    names.elements.every((element) => element.isTypeOnly)
  );
}

function importIn(node: ts.Node): Import | undefined {
  let specifier: string | undefined;
  let typeOnly = false;
  let ofChunk = false;
  if (ts.isImportDeclaration(node)) {
    specifier = textOf(node.moduleSpecifier);
    typeOnly = isTypeOnly(node.importClause);
    const names = node.importClause?.namedBindings;
    ofChunk = typeOnly && names !== undefined && ts.isNamespaceImport(names);
  } else if (ts.isExportDeclaration(node)) {
    specifier = textOf(node.moduleSpecifier);
    typeOnly = node.isTypeOnly;
  } else if (ts.isImportTypeNode(node)) {
    specifier = ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : undefined;
    typeOnly = true;
    ofChunk = true;
  } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    specifier = textOf(node.arguments[0]);
    ofChunk = true;
  }
  return specifier === undefined ? undefined : { specifier, typeOnly, ofChunk };
}

export function importsOf(file: SourceText): Import[] {
  const imports: Import[] = [];
  walk(syntaxOf(file), (node) => {
    const found = importIn(node);
    if (found !== undefined) imports.push(found);
  });
  return imports;
}

/** The repository path that a relative import leads to (without query), or undefined for a package. */
export function target(file: SourceText, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return posix.join(posix.dirname(file.path), specifier.replace(/\?.*$/, ''));
}
