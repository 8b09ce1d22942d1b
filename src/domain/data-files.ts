// The data files that the program is made of, each with its contract.
import * as v from 'valibot';
import { bayLabels } from './profile-schema';
import {
  areaCollection,
  bayCollection,
  corridorCollection,
  corridorOrders,
  districtCollection,
  metroCollection,
  parkCollection,
  platformCollection,
  siteConfig,
  slug,
  sourceList,
  stringLevels,
  taxonomy,
  transportCollection,
} from './schema';

export const FILES = {
  parks: parkCollection,
  bays: bayCollection,
  corridor: corridorCollection,
  levels: stringLevels,
  platforms: platformCollection,
  transport: transportCollection,
  districts: districtCollection,
  industries: taxonomy,
  sources: sourceList,
  site: siteConfig,
  bodies: v.array(slug),
  order: corridorOrders,
  bayLabels,
  areas: areaCollection,
  metro: metroCollection,
} as const;

export type ParsedData = { readonly [K in keyof typeof FILES]: v.InferOutput<(typeof FILES)[K]> };
