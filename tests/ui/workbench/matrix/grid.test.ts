// @vitest-environment happy-dom
// The matrix on screen: its margins are the domain's, its cells open their clauses, the keyboard walks it, sorting is in the address.
import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { usesOf } from '../../../../src/domain/analysis/industry-use';
import { matrixOf } from '../../../../src/domain/analysis/matrix';
import { encode } from '../../../../src/state/codec';
import MatrixTab from '../../../../src/ui/workbench/matrix/MatrixTab.svelte';
import { planFixture } from '../../../fixtures/plan';
import { all, choiceAt, click, CORRIDOR, nameOf, one, press, show, textOf } from '../../list/panel';

function showMatrix(address = '?view=plan') {
  const choice = choiceAt(address);
  const tab = show(MatrixTab, { choice, plan: planFixture() });
  return { choice, tab, grid: one(tab, '[role=grid]') };
}
const opener = (within: Element, fact: string) => one(within, `[data-opens="${fact}"]`);
const rowNames = (grid: Element) => all(grid, 'tbody th').map((row) => nameOf(one(row, 'button')));

describe('the margins on screen', () => {
  const { rows, columns, bays } = matrixOf(CORRIDOR);

  it('are those of the domain', () => {
    const { grid } = showMatrix();
    expect(rows).toHaveLength(30);
    for (const { industry, parks } of rows)
      expect(textOf(opener(grid, `matrix/${industry.id}`))).toBe(String(parks));
    for (const { park, industries } of columns)
      expect(textOf(opener(grid, `matrix-park/${park.id}`))).toBe(String(industries));
    for (const { bay, industries } of bays)
      expect(textOf(opener(grid, `matrix-bay/${bay ?? 'none'}`))).toBe(String(industries));
  });

  it('open as many parks and industries as they count', () => {
    const { tab, grid } = showMatrix();
    click(opener(grid, 'matrix/biomedicine'));
    const parks = all(tab, '.wide [data-fact] li b').map(textOf);
    expect(new Set(parks).size).toBe(rows.find((row) => row.industry.id === 'biomedicine')?.parks);
    click(opener(grid, 'matrix-park/jiaozhou-bay-north'));
    const industries = all(tab, '.wide [data-fact] li b').map(textOf);
    const column = columns.find(({ park }) => park.id === 'jiaozhou-bay-north');
    expect(new Set(industries).size).toBe(column?.industries);
  });
});

describe('a cell', () => {
  it('opens its terms with their clause lines', () => {
    const { tab, grid } = showMatrix();
    click(opener(grid, 'matrix/biomedicine/jiaozhou-bay-north'));
    const park = CORRIDOR.park('jiaozhou-bay-north');
    const uses = park ? usesOf(CORRIDOR, park).filter((use) => use.industry === 'biomedicine') : [];
    const box = one(tab, '.wide [data-fact="matrix/biomedicine/jiaozhou-bay-north"]');
    expect(uses.length).toBeGreaterThan(0);
    expect(all(box, 'li')).toHaveLength(uses.length);
    for (const { term, lines } of uses) {
      expect(textOf(box)).toContain(term.zh);
      expect(textOf(box)).toContain(String(lines[0]));
    }
  });

  it('that is empty is said to be not named, and names the clause that was read', () => {
    const { tab, grid } = showMatrix();
    const cell = opener(grid, 'matrix/rail-transit/blue-silicon-valley');
    expect(textOf(cell)).toBe('');
    expect(nameOf(cell)).toBe('未点名');
    click(cell);
    const lines = CORRIDOR.park('blue-silicon-valley')?.clause.lines ?? [];
    expect(textOf(one(tab, '.wide [data-fact] .source-note'))).toContain(String(lines[0]));
  });

  it('differs from an industry of no park, which opens the list that names it', () => {
    const { tab, grid } = showMatrix('?view=plan&lang=en');
    const row = all(grid, 'tbody tr').find((each) => textOf(each).startsWith('F Hydrogen'));
    expect(row ? all(row, 'td') : []).toHaveLength(2);
    expect(row ? textOf(row) : '').toContain('not in the plan');
    click(opener(grid, 'matrix/hydrogen'));
    const [list] = CORRIDOR.industry('hydrogen')?.lists ?? [];
    expect(textOf(one(tab, '.wide [data-fact] ul'))).toContain(String(list?.lines[0]));
  });

  it('gives the focus back when it closes', () => {
    const { tab, grid } = showMatrix();
    const cell = opener(grid, 'matrix/biomedicine/jiaozhou-bay-north');
    cell.focus();
    click(cell);
    press(one(tab, '.wide [data-fact] h3'), 'Escape');
    expect(all(tab, '[data-fact]')).toEqual([]);
    expect(document.activeElement).toBe(cell);
  });
});

describe('the keyboard', () => {
  const walk = (...keys: string[]) => {
    const { grid } = showMatrix();
    one(grid, '[tabindex="0"]').focus();
    for (const key of keys) {
      const [name, ctrlKey] = [key.replace('Ctrl+', ''), key.startsWith('Ctrl+')];
      const event = new KeyboardEvent('keydown', { key: name, ctrlKey, bubbles: true });
      document.activeElement?.dispatchEvent(event);
    }
    flushSync();
    expect(all(grid, '[tabindex="0"]')).toEqual([document.activeElement]);
    const at = document.activeElement;
    return at?.getAttribute('data-opens') ?? (at ? textOf(at) : '');
  };

  it.each([
    ['begins at the first industry', [], '信 新一代信息技术'],
    ['goes right', ['ArrowRight'], 'matrix/next-generation-it'],
    [
      'goes down and left',
      ['ArrowRight', 'ArrowRight', 'ArrowDown'],
      'matrix/artificial-intelligence/blue-silicon-valley',
    ],
    ['goes up to the park of the column', ['End', 'ArrowUp'], '未来科技产业园'],
    [
      'goes up to the bay over the column',
      ['ArrowRight', 'ArrowRight', 'ArrowUp', 'ArrowUp'],
      '鳌山湾',
    ],
    ['ends a row', ['End'], 'matrix/next-generation-it/future-tech-park'],
    ['goes back to its start', ['End', 'Home'], '信 新一代信息技术'],
    ['ends the grid', ['Ctrl+End'], 'matrix-bay/none'],
    ['goes to the first control', ['Ctrl+End', 'Ctrl+Home'], '鳌山湾'],
    ['stays inside', ['ArrowLeft'], '信 新一代信息技术'],
  ])('%s', (_, keys, at) => expect(walk(...keys)).toBe(at));
});

describe('sorting', () => {
  it.each(['coverage', 'bay'] as const)('by %s orders the rows and is in the address', (order) => {
    const { choice, tab, grid } = showMatrix();
    const before = rowNames(grid);
    click(one(tab, `input[value=${order}]`));
    const sorted = matrixOf(CORRIDOR, order).rows.map(({ industry }) => industry.name.zh);
    expect(rowNames(grid)).toEqual(sorted);
    expect(rowNames(grid)).not.toEqual(before);
    expect(encode(choice.url)).toContain(`sort=${order}`);
  });
});

it('keeps its one stop of the Tab key when it is sorted', () => {
  const { tab, grid } = showMatrix();
  const park = one(grid, 'thead tr:last-child button');
  park.focus();
  click(one(tab, 'input[value=coverage]'));
  expect(all(grid, '[tabindex="0"]')).toEqual([park]);
});

describe('the name of an industry', () => {
  it('filters the map', () => {
    const { choice, grid } = showMatrix();
    const [first] = all(grid, 'tbody th button');
    if (first) click(first);
    expect(choice.filter.industries).toEqual(['next-generation-it']);
    expect(first?.getAttribute('aria-pressed')).toBe('true');
  });
});
