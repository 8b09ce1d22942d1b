// A park's pearl beside its name in the page itself: the one that hangs on the map, or a dashed ring for none.
import type { GroupId } from '../../domain/ids';
import type { Park } from '../../domain/schema';
import { node, toMarkup } from '../../map/svg/node';
import { PEARL_RADIUS } from '../../map/svg/pearl';
import { raw, type Markup } from './markup';

export function pagePearl(park: Park, groups: readonly GroupId[], size = 26): Markup {
  const half = PEARL_RADIUS + 2;
  const mark =
    park.sites.length > 0
      ? node('use', { href: `#pearl-${park.id}` })
      : node('circle', {
          r: 17,
          fill: 'none',
          stroke: `var(--groups-${groups[0] ?? 'services'})`,
          'stroke-width': 5,
          'stroke-dasharray': '8 5.35',
        });
  const box = { viewBox: `${-half} ${-half} ${half * 2} ${half * 2}`, width: size, height: size };
  return raw(toMarkup(node('svg', { ...box, 'aria-hidden': 'true' }, [mark])));
}
