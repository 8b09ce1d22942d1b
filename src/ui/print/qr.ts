// A QR code as a picture, made here: it leads from paper back to the same view.
import { encode } from 'uqr';
import { node, type SvgNode } from '../../map/svg/node';

/** Light modules around the code, without which readers do not find it (ISO/IEC 18004). */
const QUIET = 4;

/** The address as a code of medium error correction; throws a RangeError where it is too long for one. */
export function qrPicture(address: string): SvgNode {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const whole = size + QUIET * 2;
  const d = data
    .flatMap((row, y) =>
      row.map((isDark, x) => (isDark ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : '')),
    )
    .join('');
  return node('svg', { viewBox: `0 0 ${whole} ${whole}`, 'shape-rendering': 'crispEdges' }, [
    node('rect', { width: whole, height: whole, fill: 'var(--pearl-light)' }),
    node('path', { d, fill: 'var(--ink)' }),
  ]);
}
