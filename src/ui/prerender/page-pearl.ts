// A park's pearl beside its name in the page itself: the one that the map defines, or a dashed ring for no place.
import type { Corridor } from '../../domain/corridor';
import { node, toMarkup, type SvgNode } from '../../map/svg/node';
import { dashedPearl, PEARL_RADIUS } from '../../map/svg/pearl';
import { raw, type Markup } from './markup';

const idOf = (park: string): string => `pearl-${park}`;

/** The pearls that the map itself does not need, to be drawn by reference as the others are. */
export function unlocatedPearls(corridor: Corridor): SvgNode {
  const unlocated = corridor.parks.filter(({ sites }) => sites.length === 0);
  return node(
    'defs',
    {},
    unlocated.map(({ id }) =>
      node('g', { id: idOf(id) }, [dashedPearl(corridor.groupsOf(id), PEARL_RADIUS)]),
    ),
  );
}

export function pagePearl(park: string, size = 26): Markup {
  const half = PEARL_RADIUS + 2;
  const box = { viewBox: `${-half} ${-half} ${half * 2} ${half * 2}`, width: size, height: size };
  const pearl = node('use', { href: `#${idOf(park)}` });
  return raw(toMarkup(node('svg', { ...box, 'aria-hidden': 'true' }, [pearl])));
}
