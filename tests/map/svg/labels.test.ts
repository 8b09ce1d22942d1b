// Words on the SVG map: none over another, every park named where there is room, the same wherever the camera stands.
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/domain/ids';
import {
  overlaps,
  placeLabels,
  textWidth,
  wrap,
  type Box,
  type Label,
} from '../../../src/map/svg/label-boxes';
import { mapLabels } from '../../../src/map/svg/labels';
import { corridorScene } from '../../fixtures/scene';
import { ofQingdao } from '../../fixtures/of-qingdao';

const scene = corridorScene();
/** Which share of a box lies under another. */
function coveredShare(box: Box, other: Box): number {
  const width = Math.min(box.right, other.right) - Math.max(box.left, other.left);
  const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
  const area = (box.right - box.left) * (box.bottom - box.top);
  return (Math.max(width, 0) * Math.max(height, 0)) / area;
}

const ZOOMS = [7, 7.6, 8.3, 8.8, 9.1, 9.6, 10.2, 10.6, 11.5, 13, 15];

describe('the labels of the corridor', () => {
  it.each(LANGS.flatMap((lang) => ZOOMS.map((zoom) => [lang, zoom] as const)))(
    'never lie over each other (%s, zoom %f), but for a fifth of a name over the water',
    (lang, zoom) => {
      const placed = mapLabels(scene, lang, zoom);
      placed.forEach((a, i) => {
        for (const b of placed.slice(i + 1)) {
          const kinds = [a.label.kind, b.label.kind].sort().join(' ');
          if (kinds === 'bay bay') continue;
          if (kinds === 'bay park') {
            expect(coveredShare(b.place.box, a.place.box)).toBeLessThanOrEqual(0.2);
            continue;
          }
          expect(overlaps(a.place.box, b.place.box), `${a.label.key} ${b.label.key}`).toBe(false);
        }
      });
    },
  );

  ofQingdao.each(LANGS)(
    'name every whole pearl from the overview of a wide screen on (%s)',
    (lang) => {
      for (const zoom of ZOOMS.filter((zoom) => zoom >= 9)) {
        const names = mapLabels(scene, lang, zoom).filter(({ label }) => label.kind === 'park');
        const parks = new Set(names.map(({ label }) => label.id));
        for (const { park, bead } of scene.pearls) if (!bead) expect([...parks]).toContain(park);
      }
    },
  );

  ofQingdao('always name the three bays', () => {
    for (const zoom of ZOOMS)
      expect(mapLabels(scene, 'en', zoom).filter(({ label }) => label.kind === 'bay')).toHaveLength(
        3,
      );
  });
});

describe('a label', () => {
  const at = (key: string, x: number, fixed = false): Label => ({
    key,
    x,
    y: 0,
    lines: [{ text: '十个字', size: 10 }],
    letterSpacing: 0,
    sides: [
      { x: 1, y: 0, dx: 5, dy: 0 },
      { x: -1, y: 0, dx: -5, dy: 0 },
    ],
    fixed,
  });

  it('takes the next side when the first is taken, and is left out when none is free', () => {
    const wall = { left: 0, right: 40, top: -10, bottom: 10 };
    expect(placeLabels([at('a', 0)], []).get('a')?.side.x).toBe(1);
    expect(placeLabels([at('a', 0)], [wall]).get('a')?.side.x).toBe(-1);
    expect(placeLabels([at('a', 20)], [wall]).has('a')).toBe(false);
    expect(placeLabels([at('a', 20, true)], [wall]).has('a')).toBe(true);
  });

  it('counts Chinese as one em, and breaks long names', () => {
    expect(textWidth({ text: '青岛', size: 12 })).toBe(24);
    expect(textWidth({ text: 'Laoshan', size: 12 })).toBeLessThan(60);
    expect(wrap('青岛', 9)).toEqual(['青岛']);
    expect(wrap('青岛海洋科技创新及成果转化带', 9)).toEqual(['青岛海洋科技创', '新及成果转化带']);
    expect(wrap('Jiaonan New-Tech Zone', 9)).toEqual(['Jiaonan', 'New-Tech Zone']);
  });
});
