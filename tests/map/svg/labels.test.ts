// Words on the map: none over another, every park named, the same wherever the camera stands.
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/domain/ids';
import { placeLabels } from '../../../src/map/markers/place-labels';
import { overlaps, textWidth, wrap, type Label } from '../../../src/map/svg/label-boxes';
import { mapLabels } from '../../../src/map/svg/labels';
import { corridorScene } from '../../fixtures/scene';
import { ofQingdao } from '../../fixtures/of-qingdao';

const scene = corridorScene();
const PARKS = new Set(scene.pearls.map(({ park }) => park));

const ZOOMS = [7, 7.6, 8.3, 8.8, 9.1, 9.6, 10.2, 10.6, 11.5, 13, 15];

describe('the labels of the corridor', () => {
  it.each(LANGS.flatMap((lang) => ZOOMS.map((zoom) => [lang, zoom] as const)))(
    'never lie over each other (%s, zoom %f)',
    (lang, zoom) => {
      const placed = mapLabels(scene, lang, zoom);
      placed.forEach((a, i) => {
        for (const b of placed.slice(i + 1))
          expect(overlaps(a.place.box, b.place.box), `${a.label.key} ${b.label.key}`).toBe(false);
      });
    },
  );

  ofQingdao.each(LANGS)('name every located park, however far out (%s)', (lang) => {
    for (let zoom = 7; zoom <= 15; zoom += 0.1) {
      const names = mapLabels(scene, lang, zoom).filter(({ label }) => label.kind === 'park');
      expect(new Set(names.map(({ label }) => label.id)), `zoom ${zoom}`).toEqual(PARKS);
    }
  });

  ofQingdao('always name the three bays', () => {
    for (const zoom of ZOOMS)
      expect(mapLabels(scene, 'en', zoom).filter(({ label }) => label.kind === 'bay')).toHaveLength(
        3,
      );
  });

  it('name the park of several sites at its first site, and from nearer by each site too', () => {
    const [first, second] = scene.pearls.filter(({ bead }) => bead);
    if (!first || !second) return;
    const textsAt = (zoom: number, id: string): string[] =>
      mapLabels(scene, 'zh', zoom)
        .filter(({ label }) => label.key === `park/${id}`)
        .flatMap(({ label }) => label.lines.map(({ text }) => text));
    expect(textsAt(8, first.id).join('')).toBe(first.parkLabel.zh);
    expect(textsAt(8, second.id)).toEqual([]);
    expect(textsAt(10, first.id).join('')).toBe(first.parkLabel.zh + first.label.zh);
    expect(textsAt(10, second.id).join('')).toBe(second.label.zh);
  });
});

describe('a label', () => {
  const at = (key: string, x: number): Label => ({
    key,
    x,
    y: 0,
    lines: [{ text: '十个字', size: 10 }],
    letterSpacing: 0,
    sides: [
      { x: 1, y: 0, dx: 5, dy: 0 },
      { x: -1, y: 0, dx: -5, dy: 0 },
    ],
  });

  it('takes the next side when the first is taken, and is left out when none is free', () => {
    const wall = { left: 0, right: 40, top: -10, bottom: 10 };
    expect(placeLabels([at('a', 0)], []).get('a')?.side.x).toBe(1);
    expect(placeLabels([at('a', 0)], [wall]).get('a')?.side.x).toBe(-1);
    expect(placeLabels([at('a', 20)], [wall]).has('a')).toBe(false);
  });

  it('counts Chinese as one em, and breaks long names', () => {
    expect(textWidth({ text: '青岛', size: 12 })).toBe(24);
    expect(textWidth({ text: 'Laoshan', size: 12 })).toBeLessThan(60);
    expect(wrap('青岛', 9)).toEqual(['青岛']);
    expect(wrap('青岛海洋科技创新及成果转化带', 9)).toEqual(['青岛海洋科技创', '新及成果转化带']);
    expect(wrap('Jiaonan New-Tech Zone', 9)).toEqual(['Jiaonan', 'New-Tech Zone']);
  });
});
