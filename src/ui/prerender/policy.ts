// The content security policy: nothing but what this page brings along itself, and the hosts of configured base maps.
import { createHash } from 'node:crypto';
import { BASEMAPS } from '#corridor/basemaps';
import { hostsOf } from '../../domain/basemap-hosts';
import type { Basemap } from '../../domain/basemaps';

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The policy of a page that holds one stylesheet, whose text is given, and no script. */
export function policyFor(stylesheet: string, bases: readonly Basemap[] = BASEMAPS): string {
  // Pictures are drawn by the simpler map and on paper too, as images.
  const pictures = bases.filter(({ kind }) => kind === 'raster');
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${hashOf(stylesheet)}`,
    ["img-src 'self' data:", ...hostsOf(pictures)].join(' '),
    ["connect-src 'self'", ...hostsOf(bases)].join(' '),
    "worker-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
