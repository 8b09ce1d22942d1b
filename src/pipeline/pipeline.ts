// Seeds in, files out: reads, checks, builds and checks again. In memory; nothing is written here.
import { buildFiles, type Built } from './build/files';
import { checkBuilt } from './check/built';
import { isRegion } from './check/corridor';
import { checkGeometry } from './check/geometry';
import { checkSeeds } from './check/seeds';
import { checkCoast } from './check/shores';
import { Defects } from './defects';
import { drawnWaters } from './geometry/bays';
import { joinShores, landAround, type Shores } from './geometry/shores';
import { PACKAGE, publish } from './publish/publish';
import { readCoast, type Coast } from './seeds/coast';
import { corridorSeed } from './seed-schema';
import { readSeedFile, type ReadText } from './seeds/read-file';
import { readSeeds, type Seeds } from './seeds/read-seeds';

export interface Result extends Built {
  readonly seeds: Seeds;
  /** What is published, by path under data/: `files` with what others need beside, and more. */
  readonly published: ReadonlyMap<string, string | Uint8Array>;
}

const shoresOf = (seeds: Seeds, coast: Coast | undefined): Shores =>
  coast && seeds.corridor.shore
    ? joinShores(coast, seeds.corridor.shore)
    : landAround(drawnWaters(seeds), seeds.corridor.region);

/** Where other seeds cannot be read, those of the shores may still be: all that is wrong is told at once. */
const corridorIn = (readText: ReadText) =>
  readSeedFile('corridor.yaml', corridorSeed, readText, new Defects('seeds'));

/**
 * The files, unless a defect was found: then undefined, with all that could be found told.
 * `shores` may be given by a caller who has joined these very shores before.
 */
export function runPipeline(
  readText: ReadText,
  defects: Defects,
  shores?: Shores,
): Result | undefined {
  const seeds = readSeeds(readText, defects);
  const corridor = seeds?.corridor ?? corridorIn(readText);
  const coast = corridor?.shore && readCoast(readText, defects);
  if (!seeds) return undefined;
  const { region } = seeds.corridor;
  checkSeeds(seeds, defects);
  if (coast && isRegion(region)) checkCoast(coast, region, defects);
  if (defects.list.length > 0) return undefined;
  let built: Built;
  try {
    built = buildFiles(seeds, shores ?? shoresOf(seeds, coast));
    checkGeometry(seeds, built, defects);
    for (const [path, text] of built.files) checkBuilt(path, text, region, defects);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (coast)
      defects.onLine(
        'coast/README.md',
        1,
        `the shores cannot be worked on (${reason}); see its table and put the original files back`,
      );
    else
      defects.at('corridor.yaml', ['line'], `the geometry fails: ${reason}; correct the outlines`);
    return undefined;
  }
  if (defects.list.length > 0) return undefined;
  const published = publish(seeds, built.files);
  checkBuilt(PACKAGE, String(published.get(PACKAGE)), region, defects);
  if (defects.list.length > 0) return undefined;
  return { ...built, published, seeds };
}
