// The keyboard in a grid: one stop of the Tab key, arrows from cell to cell, Home and End along a row or the whole.

/** Position of a cell counted in columns, so that a cell across several stands above or below each of them. */
function columnOf(cell: Element | null): number {
  let column = 0;
  for (let before = cell?.previousElementSibling; before; before = before.previousElementSibling)
    column += Number(before.getAttribute('colspan') ?? 1);
  return column;
}

const controlsIn = (row: Element | undefined): HTMLElement[] => [
  ...(row?.querySelectorAll<HTMLElement>('button') ?? []),
];

/** Of a row the control at a column, or of the cell that reaches over it. */
function controlAt(row: Element | undefined, column: number): HTMLElement | undefined {
  const controls = controlsIn(row);
  return (
    controls.findLast((control) => columnOf(control.closest('th, td')) <= column) ?? controls[0]
  );
}

function nextOf(rows: readonly Element[], from: HTMLElement, event: KeyboardEvent) {
  const row = from.closest('tr');
  const at = rows.findIndex((each) => each === row);
  const inRow = controlsIn(rows[at]);
  const place = inRow.indexOf(from);
  const column = columnOf(from.closest('th, td'));
  const isFar = event.ctrlKey || event.metaKey;
  switch (event.key) {
    case 'ArrowRight':
      return inRow[place + 1];
    case 'ArrowLeft':
      return inRow[place - 1];
    case 'ArrowDown':
      return controlAt(rows[at + 1], column);
    case 'ArrowUp':
      return controlAt(rows[at - 1], column);
    case 'Home':
      return isFar ? controlsIn(rows[0])[0] : inRow[0];
    case 'End':
      return isFar ? controlsIn(rows.at(-1)).at(-1) : inRow.at(-1);
    default:
      return null;
  }
}

/** Attached to the table. Every cell has one button at most, each rendered with `tabindex="-1"`. */
export function walkGrid(table: HTMLTableElement): () => void {
  const rows = (): Element[] => [...table.querySelectorAll('tr')];
  let stop = table.querySelector<HTMLElement>('tbody button');
  if (stop) stop.tabIndex = 0;

  function follow({ target }: FocusEvent): void {
    if (!(target instanceof HTMLElement)) return;
    if (stop) stop.tabIndex = -1;
    stop = target;
    stop.tabIndex = 0;
  }

  function walk(event: KeyboardEvent): void {
    const { target } = event;
    if (!(target instanceof HTMLElement)) return;
    const next = nextOf(rows(), target, event);
    if (next === null) return;
    event.preventDefault();
    next?.focus();
  }

  table.addEventListener('focusin', follow);
  table.addEventListener('keydown', walk);
  return () => {
    table.removeEventListener('focusin', follow);
    table.removeEventListener('keydown', walk);
  };
}
