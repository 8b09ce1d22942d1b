// What others have drawn light is shaded where the page is dark: our words are light there.
import type { LayerSpecification } from 'maplibre-gl';
import { PALETTES, type Theme } from '../palette';
import { BASE, type Drawing } from './below';

/** So much of it. */
export const SHADE: Readonly<Record<Theme, number>> = { light: 0, dark: 0.6, contrast: 0.8 };

export function shaded(drawing: Drawing, theme: Theme): Drawing {
  if (SHADE[theme] === 0) return drawing;
  const shade: LayerSpecification = {
    id: `${BASE}/shade`,
    type: 'background',
    paint: { 'background-color': PALETTES[theme].inkHalo, 'background-opacity': SHADE[theme] },
  };
  return { ...drawing, layers: [...drawing.layers, shade] };
}
