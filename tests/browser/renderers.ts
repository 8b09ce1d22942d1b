// The maps that the browser tests run with: each suite once with MapLibre, once with SVG, a part without WebGL.

export const RENDERERS = ['gl', 'svg'] as const;

/** `none`: the address says nothing, and the machine has no WebGL. */
export type Renderer = (typeof RENDERERS)[number] | 'none';

export interface Options {
  readonly renderer: Renderer;
}
