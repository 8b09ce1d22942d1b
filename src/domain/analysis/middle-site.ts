// One site to stand for a park that has several.
import type { Site } from '../schema';

/** Of several sites the one nearest to the middle of all, so that every arc of a park ends at one place; null for none. */
export function middleSite(sites: readonly Site[]): Site | null {
  const mean = (pick: (site: Site) => number) =>
    sites.reduce((sum, site) => sum + pick(site), 0) / sites.length;
  const [lon, lat] = [mean((site) => site.lon), mean((site) => site.lat)];
  const shrink = Math.cos((lat * Math.PI) / 180);
  const away = (site: Site) => Math.hypot((site.lon - lon) * shrink, site.lat - lat);
  return sites.reduce<Site | null>(
    (best, site) => (best === null || away(site) < away(best) ? site : best),
    null,
  );
}
