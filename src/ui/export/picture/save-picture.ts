// A drawn picture as a file, in either kind and the colours that the reader chose.
import { PALETTES, type Theme } from '../../../map/palette';
import { FONT_FAMILY, OWN_FACE } from '../../../map/svg/font-family';
import { toFile } from '../../../map/svg/file';
import type { SvgNode } from '../../../map/svg/node';
import { save } from '../save';
import { hasChinese, withFont } from './embedded-font';
import type { Known } from './read-back';
import { toPng } from './to-png';

export type PictureKind = 'svg' | 'png';

export interface Drawn {
  /** Its margins are `--panel`. */
  readonly picture: SvgNode;
  readonly millimetres: { readonly width: number; readonly height: number };
  /** Where its title stands, in shares of its width and height. */
  readonly title: Known['title'];
}

/** Rejects with `Unsaved` where the browser cannot draw it. */
async function pictureBlob(kind: PictureKind, drawn: Drawn, theme: Theme): Promise<Blob> {
  const svg = toFile(drawn.picture, theme);
  if (kind === 'svg') return new Blob([svg], { type: 'image/svg+xml' });
  const known = { margin: PALETTES[theme].panel, title: drawn.title };
  return toPng({
    svg: hasChinese(FONT_FAMILY) ? svg : await withFont(svg, OWN_FACE),
    ...drawn.millimetres,
    known,
  });
}

/** Under a name without its ending. */
export async function savePicture(
  kind: PictureKind,
  drawn: Drawn,
  theme: Theme,
  name: string,
): Promise<void> {
  save(await pictureBlob(kind, drawn, theme), `${name}.${kind}`);
}
