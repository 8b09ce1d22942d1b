// A style whose graphics context is lost must be let go of: MapLibre 6.17 forgets one of the places that know it.
import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * From now on. `Style.destroy`, which MapLibre calls when a context is lost, leaves the style a listener of the plugin
 * for right-to-left text, which lives as long as the page: each loss would keep a style, and a map that is taken down
 * after it as a whole. `Style._remove` takes the listener back. Revisit when `destroy` does.
 */
export function releaseLostStyles(map: MapLibreMap): void {
  let { style } = map;
  map.on('webglcontextrestored', () => (style = map.style));
  map.on('webglcontextlost', () => {
    // New workers are told of as a loss too; then the style is still the map's.
    if (map.style !== style) style._remove(false);
  });
}
