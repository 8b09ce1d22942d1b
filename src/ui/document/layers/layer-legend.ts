// The layers that are shown, as the legend of a picture has them.
import type { Corridor } from '../../../domain/corridor';
import type { Lang, Showable } from '../../../domain/ids';
import type { WholePlan } from '../../../domain/whole-plan';
import { layerSigns } from '../../../map/markers';
import type { LegendEntry } from '../../../map/svg/legend-entry';
import { layersOf } from './layers-of';
import { PLAN } from '../document-messages';

/** Nothing where no layer is shown. */
export function layerLegend(
  corridor: Corridor,
  plan: WholePlan,
  shown: readonly Showable[],
  lang: Lang,
  zoom: number,
): { readonly layers: readonly LegendEntry[]; readonly frames: string } {
  const signs = layerSigns(zoom);
  const layers = layersOf(corridor, plan, lang)
    .filter(({ id }) => shown.includes(id))
    .map(({ id, shortName }) => ({ sign: signs.of(id), text: shortName }));
  const words = PLAN[lang];
  if (layers.length === 0) return { layers, frames: '' };
  const gathered = signs.gathered ? [{ sign: signs.gathered, text: words.gathered }] : [];
  return { layers: [...layers, ...gathered], frames: words.frames };
}
