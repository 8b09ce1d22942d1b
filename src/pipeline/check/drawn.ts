// What is drawn or computed: each water has a mouth or an outline, the line one way to be made, and outlines are sound.
import { booleanPointInPolygon, point, polygon } from '@turf/turf';
import type { Defects } from '../defects';
import { OUTLINES } from '../seeds/outlines';
import type { Seeds } from '../seeds/read-seeds';
import { known } from './known';
import { isInside, regionWords } from './positions';
import { ringFaults } from './rings';

const CORRIDOR = 'corridor.yaml';
const BAYS = 'places/bays.yaml';
const PARKS = 'places/parks.yaml';

function checkWaters({ bays, corridor, outlines }: Seeds, defects: Defects): void {
  const check = known(outlines, 'outline', OUTLINES, defects);
  bays.forEach(({ id, outline, ...mouth }, index) => {
    const given = [mouth.heads, mouth.mouthConfidence, mouth.mouthBasis, mouth.expectedKm2];
    const isGiven = given.some((part) => part !== undefined);
    const isWhole = given.every((part) => part !== undefined);
    check(BAYS, [index, 'outline'], [outline ?? null]);
    const tell = (message: string) => defects.at(BAYS, [index, 'id'], `${id} ${message}`);
    if (outline !== undefined && isGiven) tell('has a mouth and an outline; leave one of them out');
    else if (outline === undefined && !isGiven)
      tell('has neither the heads of a mouth nor an outline; give it one of them');
    else if (outline === undefined && !isWhole)
      tell(
        'needs heads, mouthConfidence, mouthBasis and expectedKm2 together; add what is missing',
      );
    else if (outline === undefined && corridor.shore === undefined)
      tell(
        'has a mouth, but there is no shore to close; give it an outline, or corridor.yaml a shore',
      );
    if (outlines.some((row) => row.id === outline && row.polygons.length > 1))
      tell('has an outline of several polygons; draw it as one');
  });
}

function checkLine({ corridor, line, bays }: Seeds, defects: Defects): void {
  const { file, from, until } = corridor.line;
  const tell = (message: string) => defects.at(CORRIDOR, ['line'], message);
  if (file !== undefined && (from !== undefined || until !== undefined))
    tell('the line is drawn in a file and traced along the shore; leave one of them out');
  else if (file === undefined && (from === undefined || until === undefined))
    tell('the line has neither a file nor both of from and until; give it one of them');
  else if (file === undefined && corridor.shore === undefined)
    tell('the line cannot be traced without a shore; draw it in a file, or add the shore');
  known(bays, 'bay', BAYS, defects)(CORRIDOR, ['line', 'from', 'bay'], [from?.bay ?? null]);
  if (from && bays.some((bay) => bay.id === from.bay && bay.heads === undefined))
    tell(`the line begins at a head of ${from.bay}, which has none; draw it in a file`);
  if (file === undefined) return;
  line.forEach((at, index) => {
    const [lon, lat] = at;
    if (!isInside({ lon, lat }, corridor.region))
      defects.at(
        file,
        ['geometry', 'coordinates', index],
        `the line has the point ${lon}, ${lat} outside ${regionWords(corridor.region)}; correct it (longitude first?)`,
      );
  });
}

function checkOutlines({ outlines, bays, places, corridor }: Seeds, defects: Defects): void {
  const used = new Set([...bays, ...places].map(({ outline }) => outline));
  outlines.forEach(({ id, polygons }, index) => {
    const tell = (message: string) =>
      defects.at(OUTLINES, ['features', index, 'id'], `the outline ${id} ${message}`);
    if (outlines.findIndex((row) => row.id === id) < index)
      tell('stands twice; give each its own id');
    if (!used.has(id)) tell('is that of no bay and no park; name it in a row, or remove it');
    for (const fault of polygons.flat().flatMap((ring) => ringFaults(ring, corridor.region)))
      tell(`${fault}; correct it`);
  });
}

/** A park with an outline has one site, which is where its pearl is drawn. */
function checkAreas({ places, outlines }: Seeds, defects: Defects): void {
  const check = known(outlines, 'outline', OUTLINES, defects);
  places.forEach(({ id, outline, sites }, index) => {
    if (outline === undefined) return;
    check(PARKS, [index, 'outline'], [outline]);
    const [site, ...others] = sites;
    const tell = (message: string) => defects.at(PARKS, [index, 'sites'], `${id} ${message}`);
    if (site === undefined || others.length > 0) {
      tell(`has an outline and ${sites.length} sites; give it one, where its pearl is to be`);
      return;
    }
    const polygons = outlines.find((row) => row.id === outline)?.polygons ?? [];
    const isAround = polygons.some(
      (rings) =>
        rings.every((ring) => ring.length >= 4) &&
        booleanPointInPolygon(point([site.lon, site.lat]), polygon(rings)),
    );
    if (polygons.length > 0 && !isAround)
      tell('has its site outside of its outline; correct one of them');
  });
}

export function checkDrawn(seeds: Seeds, defects: Defects): void {
  checkWaters(seeds, defects);
  checkLine(seeds, defects);
  checkOutlines(seeds, defects);
  checkAreas(seeds, defects);
}
