// @vitest-environment happy-dom
// What prints before there is a sheet: the page itself, light, and out of the application's way on screen.
import { expect, it } from 'vitest';
import { PALETTES } from '../../../src/map/palette';
import { onPaperCss } from '../../../src/ui/prerender/shell-css';
import { keepForPrint } from '../../../src/ui/print/page-for-print';
import { ofQingdao } from '../../fixtures/of-qingdao';

ofQingdao(
  'has light colours that win over any choice of the reader, for all that the page uses',
  () => {
    const css = onPaperCss('.a{color:var(--ink)}', '<i fill="var(--groups-marine)">');
    expect(css).toMatch(/:root:root:root\{[^}]*color-scheme:\s*light/);
    expect(css).toContain(`--ink:${PALETTES.light.ink}`);
    expect(css).toContain(`--groups-marine:${PALETTES.light.groups.marine}`);
    expect(css).not.toContain(PALETTES.dark.ink);
  },
);

it('is kept whole where neither ids nor words of it are found', () => {
  const app = document.body.appendChild(document.createElement('div'));
  app.id = 'app';
  const land = app.appendChild(document.createElement('main'));
  land.id = 'land';
  land.textContent = 'Parks';
  keepForPrint(app);
  expect(app.childNodes).toHaveLength(0);
  expect(document.getElementById('land')).toBeNull();
  expect(document.querySelectorAll('.page-on-paper')).toHaveLength(1);
  expect(document.body.textContent).not.toContain('Parks');
});
