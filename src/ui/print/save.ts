// Files of the browser's own making: what they are called, how they are drawn and saved.
import type { CorridorState } from '../../state/corridor-state.svelte';
import { dayOf } from '../day';

/** A file of the browser's own making, saved under a name. */
export function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** `bay-corridor-<what>-<day>.<kind>`; the whole corridor where nothing is selected. */
export function fileName({ selection, lang }: CorridorState, kind: string, date: Date): string {
  const what = selection.kind === 'none' ? 'overview' : selection.id;
  return `bay-corridor-${what}-${lang}-${dayOf(date)}.${kind}`;
}

const PNG_SCALE = 2;

/** The picture as a PNG of twice as many pixels; rejects where the browser cannot draw it. */
export async function toPng(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * PNG_SCALE;
  canvas.height = height * PNG_SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  if (!blob) throw new Error('the picture could not be drawn');
  return blob;
}
