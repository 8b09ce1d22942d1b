// How vector tiles in the Protomaps schema are drawn: ground, roads and names; no points of interest and no pictures.
import { layers } from '@protomaps/basemaps';
import type { LayerSpecification } from 'maplibre-gl';
import type { Lang } from '../../domain/ids';
import type { Theme } from '../palette';
import { flavourOf } from './flavour';

const LANGUAGE: Readonly<Record<Lang, string>> = { zh: 'zh-Hans', en: 'en' };

/** The ground is the chart's until there are tiles; points of interest compete with ours; arrows and shields are nothing but pictures. */
const LEFT_OUT = ['background', 'pois', 'roads_oneway', 'roads_shields'];

/** Without the pictures that a server of sprites would have to send. */
function withoutPicture(layer: LayerSpecification): LayerSpecification {
  if (layer.type !== 'symbol' || layer.layout === undefined) return layer;
  const words = Object.entries(layer.layout).filter(([name]) => !name.startsWith('icon-'));
  return { ...layer, layout: Object.fromEntries(words) };
}

/** Layers of the source, in their order of drawing. */
export function vectorLayers(source: string, lang: Lang, theme: Theme): LayerSpecification[] {
  return layers(source, flavourOf(theme), { lang: LANGUAGE[lang] })
    .filter(({ id }) => !LEFT_OUT.includes(id))
    .map((layer) => ({ ...withoutPicture(layer), id: `${source}/${layer.id}` }));
}
