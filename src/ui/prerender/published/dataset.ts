// The data as schema.org describes a data set, with its places, for search engines of data.
import { LOCALITY, PERIOD } from '#corridor';
import { boxWords } from '../../../domain/extent';
import type { Lang } from '../../../domain/ids';
import { otherLang } from '../../../domain/languages';
import type { PackageLicence, PackageResource } from '../../../domain/package-schema';
import type { Park, Site } from '../../../domain/schema';
import { pick, tagOf } from '../../../domain/text';
import type { PublishedInput } from './input';
import { DATA_PAGE } from './messages';
import { siteAddress } from './park-files';

const licence = ({ title, path, ...rest }: PackageLicence) => ({
  '@type': 'CreativeWork',
  name: 'name' in rest ? rest.name : title,
  ...('name' in rest && path !== undefined ? { url: path } : {}),
});

const point = ({ lon, lat }: Site) => ({
  '@type': 'GeoCoordinates',
  latitude: lat,
  longitude: lon,
});

/** A park that no source locates has no `geo`. */
function placeOf({ id, name, sites }: Park, address: (path: string) => string) {
  const points = sites.map(point);
  return {
    '@type': 'Place',
    identifier: id,
    name: [
      { '@value': name.zh, '@language': tagOf('zh') },
      { '@value': name.en, '@language': tagOf('en') },
    ],
    url: address(`?park=${id}`),
    ...(points.length === 0 ? {} : { geo: points.length === 1 ? points[0] : points }),
  };
}

const download = (resource: PackageResource, address: (path: string) => string, lang: Lang) => ({
  '@type': 'DataDownload',
  name: resource.name,
  description: lang === 'zh' ? resource.zh.description : resource.description,
  contentUrl: address(`data/${resource.path}`),
  encodingFormat: resource.mediatype,
  contentSize: `${resource.bytes} B`,
  sha256: resource.hash.replace(/^sha256:/, ''),
  license: resource.licenses.map(licence),
});

/** `root` leads from the page to the root of the site, for while the site has no address of its own. */
export function datasetOf(input: PublishedInput, lang: Lang, root: string): object {
  const { corridor, dataPackage } = input;
  const { publicUrl } = corridor.site;
  const address = (path: string) =>
    publicUrl === '' ? `${root}${path}` : siteAddress(publicUrl, path);
  const { plan, version, asOf, keywords, licenses, contributors, citation, spatial } = dataPackage;
  const dataset = {
    '@type': 'Dataset',
    name: DATA_PAGE[lang].title,
    alternateName: DATA_PAGE[otherLang(lang)].title,
    description: DATA_PAGE[lang].description,
    inLanguage: [tagOf(lang), tagOf(otherLang(lang))],
    url: address('data/'),
    version,
    dateModified: asOf,
    keywords,
    isAccessibleForFree: true,
    creator: contributors.map(({ title }) => ({ '@type': 'Organization', name: title })),
    license: licenses.map(licence),
    creditText: pick(citation, lang),
    temporalCoverage: `${PERIOD.from}/${PERIOD.until}`,
    spatialCoverage: {
      '@type': 'Place',
      name: pick(LOCALITY, lang),
      ...(spatial && { geo: { '@type': 'GeoShape', box: boxWords(spatial.bbox) } }),
    },
    isBasedOn: {
      '@type': 'Legislation',
      name: pick(plan.title, lang),
      identifier: plan.number,
      datePublished: plan.issued,
    },
    distribution: dataPackage.resources.map((resource) => download(resource, address, lang)),
  };
  const places = corridor.parks.map((park) => placeOf(park, address));
  return { '@context': 'https://schema.org', '@graph': [dataset, ...places] };
}
