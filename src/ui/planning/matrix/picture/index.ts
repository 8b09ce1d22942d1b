// Saves the matrix as a picture: a chunk of its own, fetched when somebody wants the file.
import { toFile } from '../../../../map/svg/file';
import { save, toPng } from '../../../print/save';
import { datedName } from '../../save-csv';
import { drawMatrix, type Shown } from './draw-matrix';

/**
 * Light, whatever the page is; rejects where the browser cannot draw it.
 * @public Used through the chunk that holds it.
 */
export async function saveMatrix(kind: 'svg' | 'png', shown: Shown): Promise<void> {
  const { picture, width, height } = drawMatrix(shown);
  const svg = toFile(picture, 'light');
  const blob =
    kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await toPng(svg, width, height);
  save(blob, `${datedName(`matrix-${shown.order}-${shown.lang}`, shown.date)}.${kind}`);
}
