// Keeps the page that the application took over for whoever prints before there is a sheet, where nothing else finds it.

/**
 * Takes the page out of its place; its own tree keeps ids, roles and words of it from those of the application. On screen
 * it is not rendered; the style sheet for print shows it (`page/on-paper.css`).
 */
export function keepForPrint(target: HTMLElement): void {
  const kept = document.createElement('div');
  kept.className = 'page-on-paper';
  const styles = document.querySelectorAll('style, link[rel="stylesheet"][media="print"]');
  kept
    .attachShadow({ mode: 'closed' })
    .append(...Array.from(styles, (sheet) => sheet.cloneNode(true)), ...target.childNodes);
  target.after(kept);
}
