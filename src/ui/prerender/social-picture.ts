// The picture that others show beside a link to the published map: the corridor, its name, and what it is.
import type { Corridor } from '../../domain/corridor';
import type { Lang, ParkId } from '../../domain/ids';
import { cameraOfTarget } from '../../map/camera';
import type { Land } from '../../map/svg/ground';
import { toFile } from '../../map/svg/file';
import { node, type SvgNode } from '../../map/svg/node';
import { drawPicture } from '../../map/svg/picture';
import { sceneOf } from '../map/scene-of';
import { creditsOf } from '../map/credits';
import { SHELL } from '../shell/messages';
import { unlocatedOf } from '../map/unlocated';
import { rendered } from './png';
import { SOCIAL_SIZE } from './social-size';

/** TrueType bytes that hold the given characters. */
export type FontSource = (characters: string) => Promise<readonly Uint8Array[]>;

const PADDING = { top: 150, right: 60, bottom: 60, left: 60 } as const;
const TITLE = { zh: 58, en: 46 } as const;

/** The corridor with its name above it; colours still stand as tokens. */
export function socialDrawing(corridor: Corridor, land: Land, lang: Lang): SvgNode {
  const scene = sceneOf(corridor);
  const dimmed = new Set<ParkId>();
  const { width, height } = SOCIAL_SIZE;
  const map = drawPicture({
    ...{ scene, land, lang, width, height },
    camera: cameraOfTarget(scene, null, SOCIAL_SIZE, PADDING),
    dimmed,
    selected: null,
    unlocated: unlocatedOf({ corridor, lang, dimmed }),
    caption: creditsOf(corridor, lang),
  });
  const words = node(
    'g',
    {
      fill: 'var(--ink)',
      stroke: 'var(--ink-halo)',
      'paint-order': 'stroke',
      'stroke-linejoin': 'round',
    },
    [
      node(
        'text',
        { x: 48, y: 86, 'font-size': TITLE[lang], 'font-weight': 500, 'stroke-width': 10 },
        [SHELL[lang].title],
      ),
      node('text', { x: 50, y: 128, 'font-size': 25, 'stroke-width': 7 }, [SHELL[lang].subtitle]),
    ],
  );
  return node(map.tag, map.attributes, [...map.children, words]);
}

const textOf = ({ children }: SvgNode): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** PNG bytes of the drawing in the light colours. */
export async function socialPicture(drawing: SvgNode, fonts: FontSource): Promise<Uint8Array> {
  const image = await rendered(toFile(drawing, 'light'), {
    font: { fontBuffers: [...(await fonts(textOf(drawing)))], defaultFontFamily: 'Noto Sans SC' },
  });
  return image.asPng();
}
