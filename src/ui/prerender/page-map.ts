// The map in the page itself: it fits any window without a line of script. The ground is one drawing that scales;
// what keeps its size hangs on it by percentages.
import type { Corridor } from '../../domain/corridor';
import type { Lang } from '../../domain/ids';
import { pick } from '../../domain/text';
import { cameraOfTarget } from '../../map/camera';
import type { Padding } from '../../map/contract';
import type { Scene } from '../../map/scene';
import type { Land } from '../../map/svg/ground';
import { atZoom, type Layer } from '../../map/svg/layer';
import type { Mark, MarkerGroup } from '../../map/svg/marker-group';
import { markerGroups } from '../../map/svg/markers';
import { node, toMarkup, type SvgNode } from '../../map/svg/node';
import { definitions, geography, HALO_CASINGS } from '../../map/svg/drawing';
import { toUnits } from '../../map/svg/units';
import { paddingFor, WIDE } from '../map/clear/map-padding';
import { html, raw, type Markup } from './markup';
import { unlocatedPearls } from './page-pearl';

/** Windows for which words are placed and strokes are wide: one for each side of the panel's border. */
const WINDOWS = {
  wide: { width: 1440, height: 900 },
  narrow: { width: 390, height: 405 },
} as const;
type WindowKind = keyof typeof WINDOWS;

function pagePadding(kind: WindowKind): Padding {
  return paddingFor(kind);
}

function zoomIn(scene: Scene, kind: WindowKind): number {
  return cameraOfTarget(scene, null, WINDOWS[kind], pagePadding(kind)).zoom;
}

/** The corridor's bounds in units: the frame that is fitted into the window. */
function frameOf(scene: Scene) {
  const [west, south, east, north] = scene.bounds;
  const { x, y } = toUnits(west, north);
  const end = toUnits(east, south);
  return { x, y, width: end.x - x, height: end.y - y };
}

const round = (value: number): number => Math.round(value * 10) / 10;
const NOTHING: ReadonlySet<string> = new Set<string>();

function layersOf(scene: Scene, land: Land): readonly Layer[] {
  const states = { dimmed: NOTHING, marked: NOTHING };
  return geography(scene, land, null, states, '', 0).filter(({ id }) => id !== HALO_CASINGS);
}

/** Widths of strokes in either window, and the frame's proportion, as a stylesheet. */
export function pageMapCss(scene: Scene, land: Land): string {
  const { width, height } = frameOf(scene);
  const rules = (kind: WindowKind): string =>
    layersOf(scene, land)
      .flatMap(({ id, width: stops }) =>
        stops ? [`.l-${id}{stroke-width:${round(atZoom(stops, zoomIn(scene, kind)))}px}`] : [],
      )
      .join('');
  return [
    `.page-map{--ratio:${(width / height).toFixed(4)}}`,
    rules('narrow'),
    `@media ${WIDE}{${rules('wide')}}`,
  ].join('');
}

function hang(
  group: MarkerGroup,
  frame: ReturnType<typeof frameOf>,
  lang: Lang,
  corridor: Corridor,
) {
  const share = (value: number): string => `${round(value * 100)}%`;
  const marks = group.marks.map(({ lon, lat, attributes, children }) => {
    const { x, y } = toUnits(lon, lat);
    const place = {
      x: share((x - frame.x) / frame.width),
      y: share((y - frame.y) / frame.height),
    };
    return node('svg', { ...attributes, ...place }, children);
  });
  if (group.id !== 'pearls') return node('g', group.attributes, marks);
  const links = group.marks.map(({ key }, i): SvgNode => {
    const park = corridor.park(key.split('/')[0] ?? '');
    const mark = marks[i];
    const name = park ? pick(park.name, lang) : '';
    return node('a', { href: `#${park?.id ?? ''}`, 'aria-label': name }, mark ? [mark] : []);
  });
  return node('g', group.attributes, links);
}

/** Near enough to be seen in any window that shows the whole corridor; degrees. */
const isNear = ({ lon, lat }: Mark): boolean =>
  lon > 119.4 && lon < 121.2 && lat > 35.5 && lat < 36.6;

/** Everything that keeps its size, for one window; quiet words only where there is room. */
function marksIn(corridor: Corridor, scene: Scene, lang: Lang, kind: WindowKind): Markup {
  const settings = { lang, dimmed: NOTHING, selected: null };
  const groups = markerGroups(scene, settings, zoomIn(scene, kind), '')
    .map((group) => ({ ...group, marks: group.marks.filter(isNear) }))
    .filter(({ marks }) => marks.length > 0)
    .map((group) => hang(group, frameOf(scene), lang, corridor));
  return raw(toMarkup(node('svg', { class: `page-marks ${kind}` }, groups)));
}

export function pageMap(corridor: Corridor, scene: Scene, land: Land, lang: Lang): Markup {
  const { x, y, width, height } = frameOf(scene);
  const layers = layersOf(scene, land).map((layer) =>
    node('g', { class: layer.width && `l-${layer.id}`, ...layer.attributes }, layer.children),
  );
  const ground = node(
    'svg',
    {
      class: 'page-ground',
      viewBox: [x, y, width, height].map(round).join(' '),
      'aria-hidden': 'true',
    },
    [definitions(scene, land, '', 0), unlocatedPearls(corridor), ...layers],
  );
  return html`
    <div class="page-map">
      <div class="page-frame">
        ${raw(toMarkup(ground))} ${marksIn(corridor, scene, lang, 'wide')}
        ${marksIn(corridor, scene, lang, 'narrow')}
      </div>
    </div>
  `;
}
