// The colours of the chart for what a base map of vector tiles shows beside it: mixed from the palette, so that all themes agree.
import type { Flavor } from '@protomaps/basemaps';
import { PALETTES, type Theme } from '../palette';

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** So much of the second colour in the first, both `#rrggbb`; 0 to 1. */
export function mixed(first: string, second: string, share: number): string {
  const others = channels(second);
  const parts = channels(first).map((value, at) =>
    Math.round(value + ((others[at] ?? value) - value) * share),
  );
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Drawn by the page with its own fonts, as the style names no server of glyphs. */
const BASE_FONT = 'Corridor Text';

export function flavourOf(theme: Theme): Flavor {
  const { land, landInk, sea, shore, waterInk, thread, pearl, inkHalo, inkSoft } = PALETTES[theme];
  const green = mixed(land, thread, 0.14);
  const greener = mixed(land, thread, 0.2);
  const built = mixed(land, landInk, 0.08);
  const road = theme === 'light' ? pearl : mixed(land, landInk, 0.28);
  const main = theme === 'light' ? pearl : mixed(land, landInk, 0.4);
  const casing = mixed(land, landInk, theme === 'light' ? 0.22 : 0.1);
  const casings = mixed(land, landInk, theme === 'light' ? 0.35 : 0.14);
  const under = mixed(road, land, 0.6);
  return {
    background: sea,
    earth: land,
    ...{
      park_a: green,
      park_b: greener,
      wood_a: green,
      wood_b: greener,
      scrub_a: green,
      scrub_b: green,
    },
    ...{ zoo: green, glacier: pearl, sand: land, beach: mixed(land, shore, 0.25) },
    ...{ hospital: built, industrial: built, school: built, pedestrian: built, military: built },
    ...{ aerodrome: built, runway: road, pier: built, buildings: mixed(land, landInk, 0.16) },
    water: sea,
    ...{ tunnel_other: under, tunnel_minor: under, tunnel_link: under, tunnel_major: under },
    ...{ tunnel_highway: under, tunnel_other_casing: casing, tunnel_minor_casing: casing },
    ...{ tunnel_link_casing: casing, tunnel_major_casing: casing, tunnel_highway_casing: casing },
    ...{ other: road, minor_service: road, minor_a: road, minor_b: road, link: road },
    ...{ major: main, highway: main, minor_service_casing: casing, minor_casing: casing },
    ...{ link_casing: casing, major_casing_late: casing, major_casing_early: casing },
    ...{ highway_casing_late: casings, highway_casing_early: casings },
    railway: mixed(land, landInk, 0.5),
    boundaries: mixed(land, inkSoft, 0.6),
    ...{ bridges_other: road, bridges_minor: road, bridges_link: road, bridges_major: main },
    ...{ bridges_highway: main, bridges_other_casing: casing, bridges_minor_casing: casing },
    ...{
      bridges_link_casing: casing,
      bridges_major_casing: casing,
      bridges_highway_casing: casings,
    },
    ...{ roads_label_minor: landInk, roads_label_minor_halo: land },
    ...{ roads_label_major: landInk, roads_label_major_halo: land },
    ocean_label: waterInk,
    ...{
      subplace_label: landInk,
      subplace_label_halo: land,
      city_label: inkSoft,
      city_label_halo: inkHalo,
    },
    ...{ state_label: landInk, state_label_halo: land, country_label: landInk },
    ...{ address_label: landInk, address_label_halo: land },
    ...{ regular: BASE_FONT, bold: BASE_FONT, italic: BASE_FONT },
  };
}
