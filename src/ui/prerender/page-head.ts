// What the head of the page says to those who do not see it: title, description, structured data, addresses.
import { LOCALITY } from '#corridor';
import type { Corridor } from '../../domain/corridor';
import { LANGS, type Lang } from '../../domain/ids';
import { pathOf } from '../../domain/languages';
import { boxWords, extentOf } from '../../domain/extent';
import { pick, tagOf } from '../../domain/text';
import { ABOUT } from '../document/about-messages';
import { SHELL } from '../shell/messages';
import { SOCIAL_SIZE } from './social-size';
import { html, raw, type Markup } from './markup';

/** The picture beside a link to a page, next to the first page. */
export const socialFile = (lang: Lang): string => `social-${lang}.png`;

/** The address of a page of the published map. */
const under = (publicUrl: string, path: string): string =>
  new URL(path, publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`).href;

/** A `<` in JSON would end the script that holds it. */
export const jsonMarkup = (value: object): Markup =>
  raw(JSON.stringify(value).replaceAll('<', '\\u003c'));

/** What the map is about: the bays, the corridor along them, and all that it hangs there. */
function boxOf({ bays, lines, parks, districts }: Corridor) {
  const sites = parks.flatMap((park) => park.sites);
  const water = bays.map(({ geometry }): unknown =>
    'coordinates' in geometry ? geometry.coordinates : [],
  );
  return extentOf([
    water,
    lines.features.map(({ geometry }) => geometry.coordinates),
    [...sites, ...districts].map(({ lon, lat }) => [lon, lat]),
  ]);
}

function structured(corridor: Corridor, lang: Lang, url: string): Markup {
  const { plan, asOf } = corridor.sources;
  const box = boxOf(corridor);
  return jsonMarkup({
    '@context': 'https://schema.org',
    '@type': 'Map',
    name: SHELL[lang].title,
    description: ABOUT[lang].description,
    inLanguage: tagOf(lang),
    ...(url ? { url } : {}),
    dateModified: asOf,
    isBasedOn: { '@type': 'Legislation', name: pick(plan.title, lang), identifier: plan.number },
    spatialCoverage: {
      '@type': 'Place',
      name: pick(LOCALITY, lang),
      ...(box && { geo: { '@type': 'GeoShape', box: boxWords(box) } }),
    },
  });
}

/** Addresses only where the map is published: without one they could only be wrong. */
function published(publicUrl: string, lang: Lang): Markup {
  if (publicUrl === '') return html``;
  const own = under(publicUrl, pathOf(lang));
  const alternates = LANGS.map(
    (each) =>
      html`<link
        rel="alternate"
        hreflang="${tagOf(each)}"
        href="${under(publicUrl, pathOf(each))}"
      />`,
  );
  const { title } = SHELL[lang];
  const { description } = ABOUT[lang];
  const { width, height } = SOCIAL_SIZE;
  return html`
    <link rel="canonical" href="${own}" />
    ${alternates}
    <link rel="alternate" hreflang="x-default" href="${under(publicUrl, '')}" />
    <meta property="og:type" content="website" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${description}" />
    <meta property="og:url" content="${own}" />
    <meta property="og:locale" content="${lang === 'zh' ? 'zh_CN' : 'en_GB'}" />
    <meta property="og:image" content="${under(publicUrl, socialFile(lang))}" />
    <meta property="og:image:width" content="${String(width)}" />
    <meta property="og:image:height" content="${String(height)}" />
    <meta name="twitter:card" content="summary_large_image" />
  `;
}

export function pageHead(corridor: Corridor, lang: Lang): Markup {
  const { title } = SHELL[lang];
  const { description } = ABOUT[lang];
  const { publicUrl } = corridor.site;
  const url = publicUrl && under(publicUrl, pathOf(lang));
  return html`
    <title>${title}</title>
    <meta name="description" content="${description}" />
    ${published(publicUrl, lang)}
    <script type="application/ld+json">
      ${structured(corridor, lang, url)}
    </script>
  `;
}
