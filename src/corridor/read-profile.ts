// Reads the profile, the texts and the base maps of the corridor from its folder of built data. Throws where they are not what their contracts say.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { siteFile, type Basemap } from '../domain/basemaps';
import { corridorTexts, profile, type CorridorTexts, type Profile } from '../domain/profile-schema';
import { DATA_FOLDER } from './folder';

function read<S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S> {
  const path = join(DATA_FOLDER, file);
  const result = v.safeParse(schema, JSON.parse(readFileSync(path, 'utf8')));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${path}, at ${v.getDotPath(issue) ?? 'its root'}: ${issue.message}`);
}

export const readProfile = (): Profile => read('profile.json', profile);

export const readBasemaps = (): readonly Basemap[] => read('site.json', siteFile).basemaps;

export const readTexts = (): CorridorTexts => read('texts.json', corridorTexts);
