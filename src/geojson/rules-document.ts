// The table of rules that stands in README.md, made from the rules themselves.
import { RULES } from './rules';

export const RULES_BEGIN =
  '<!-- The table is made from rules.ts; a test says where it is not current. -->';

export function rulesTable(): string {
  const rows = Object.entries(RULES).map(
    ([id, { severity, asks }]) => `| \`${id}\` | ${severity} | ${asks} |`,
  );
  return ['| rule | severity | what it asks for |', '| --- | --- | --- |', ...rows].join('\n');
}
