// The picture beside a link: of the promised size, with strokes as wide as on the page, and words in it.
import { describe, expect, it } from 'vitest';
import { Corridor } from '../../../src/domain/corridor';
import { LANGS } from '../../../src/domain/ids';
import { parseFiles } from '../../../src/domain/parse-corridor';
import { coarseLand } from '../../../src/map/svg/coarse-land';
import { readDataSet, readOverview } from '../../../src/pipeline/data-set';
import { trueTypeFonts } from '../../../src/pipeline/fonts';
import { socialDrawing, socialPicture } from '../../../src/ui/prerender/social-picture';

const corridor = new Corridor(parseFiles(readDataSet()));
const land = coarseLand(readOverview());
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47];

describe.each(LANGS)('the social picture (%s)', (lang) => {
  it('is a PNG of 1200 by 630 pixels that has words in it', async () => {
    const drawing = socialDrawing(corridor, land, lang);
    const png = Buffer.from(await socialPicture(drawing, trueTypeFonts));
    expect([...png.subarray(0, 4)]).toEqual(SIGNATURE);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    const silent = await socialPicture(drawing, () => Promise.resolve([]));
    expect(png.length).toBeGreaterThan(silent.length + 10_000);
  });
});
