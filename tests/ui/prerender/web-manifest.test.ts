// The web app manifest: complete in either language, and at home in any folder of a host.
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Corridor } from '../../../src/domain/corridor';
import { LANGS } from '../../../src/domain/ids';
import { parseFiles } from '../../../src/domain/parse-corridor';
import { readDataSet } from '../../../src/pipeline/data-set';
import { ICON_FILES } from '../../../src/ui/prerender/app-icon';
import { webManifest, webManifestFile } from '../../../src/ui/prerender/web-manifest';
import { ofQingdao } from '../../fixtures/of-qingdao';

const text = v.pipe(v.string(), v.minLength(1));
const manifest = v.object({
  name: text,
  short_name: v.pipe(text, v.maxLength(12)),
  description: text,
  lang: text,
  start_url: text,
  scope: text,
  display: v.literal('standalone'),
  theme_color: v.pipe(text, v.hexColor()),
  background_color: v.pipe(text, v.hexColor()),
  icons: v.array(v.object({ src: text, sizes: text, purpose: v.picklist(['any', 'maskable']) })),
  shortcuts: v.array(v.object({ name: text, url: text })),
});

const corridor = new Corridor(parseFiles(readDataSet()));
const ROOT = 'https://maps.example/some/folder/';

describe.each(LANGS)('the web app manifest (%s)', (lang) => {
  const own = v.parse(manifest, JSON.parse(webManifest(corridor, lang)));
  const resolved = (address: string): string =>
    new URL(address, new URL(webManifestFile(lang), ROOT)).href;

  ofQingdao('covers the whole map, and starts in its language', () => {
    expect(resolved(own.scope)).toBe(ROOT);
    expect(resolved(own.start_url)).toBe(lang === 'zh' ? ROOT : `${ROOT}en/`);
  });

  it('points at the icons of the build, one of them maskable', () => {
    expect(own.icons.map(({ src }) => resolved(src))).toEqual(
      ICON_FILES.map(({ file }) => `${ROOT}${file}`),
    );
    expect(own.icons.filter(({ purpose }) => purpose === 'maskable')).toHaveLength(1);
  });

  it('leads to the three bays and the kiosk view', () => {
    const queries = own.shortcuts.map(({ url }) => new URL(resolved(url)).search);
    expect(queries).toEqual([
      ...corridor.bays.map(({ properties }) => `?bay=${properties.id}`),
      '?view=kiosk',
    ]);
  });
});
