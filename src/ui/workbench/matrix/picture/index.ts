// Saves the matrix as a picture: a chunk of its own, fetched when somebody wants the file.
import type { Theme } from '../../../../map/palette';
import { savePicture, type PictureKind } from '../../../export/picture/save-picture';
import { datedName } from '../../../export/save';
import { drawMatrix, type Shown } from './draw-matrix';

/**
 * Rejects with `Unsaved` where the browser cannot draw it.
 * @public Used through the chunk that holds it.
 */
export async function saveMatrix(kind: PictureKind, shown: Shown, theme: Theme): Promise<void> {
  const name = datedName(`matrix-${shown.order}-${shown.lang}`, shown.date);
  await savePicture(kind, drawMatrix(shown), theme, name);
}
