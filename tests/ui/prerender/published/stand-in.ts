// What the page of data is made from, at an address or none.
import { PROFILE } from '#corridor';
import { CONTRACT } from '../../../../src/domain/corridor';
import { parseFiles } from '../../../../src/domain/parse-corridor';
import { readDataSet } from '../../../../src/pipeline/data-set';
import { readPublished } from '../../../../src/pipeline/published-files';
import { mediaTypeOf } from '../../../../src/release/serving/paths';
import { inputOf } from '../../../../src/ui/prerender/published/input';
import { publishedFiles } from '../../../../src/ui/prerender/published/vite-plugin';

const KEY = { id: PROFILE.id, edition: PROFILE.edition };

function corridorAt(publicUrl: string): string {
  const files = parseFiles(readDataSet());
  return JSON.stringify({
    contract: CONTRACT,
    ...KEY,
    ...files,
    site: { ...files.site, publicUrl },
  });
}

export const ADDRESS = 'https://example.org/map';

export const inputAt = (publicUrl: string) => inputOf(corridorAt(publicUrl), readPublished());

/** Texts by path in the site. */
export function siteAt(publicUrl: string): ReadonlyMap<string, string> {
  const sources = {
    corridor: () => corridorAt(publicUrl),
    files: readPublished,
    mediaType: mediaTypeOf,
  };
  return new Map(
    [...publishedFiles(sources)].map(([path, content]) => [
      path,
      Buffer.from(content).toString('utf8'),
    ]),
  );
}
