// The data files parsed by their contracts: done by the build, before anything is published.
import * as v from 'valibot';
import { Corridor, DataError } from './corridor';
import { FILES, type ParsedData } from './data-files';

function parseFile<S extends v.GenericSchema>(
  name: string,
  schema: S,
  value: unknown,
): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new DataError(
    `data file ${name}, at ${v.getDotPath(issue) ?? 'its root'}: ${issue.message}`,
  );
}

/**
 * Parses the content of each data file by its name, in one JSON text. Throws a DataError that names the first
 * bad one.
 */
export function parseFiles(text: string): ParsedData {
  let parts: unknown;
  try {
    parts = JSON.parse(text);
  } catch {
    throw new DataError('the data of the corridor are not JSON');
  }
  const files = parseFile('set', v.record(v.string(), v.unknown()), parts);
  return {
    parks: parseFile('parks', FILES.parks, files['parks']),
    bays: parseFile('bays', FILES.bays, files['bays']),
    corridor: parseFile('corridor', FILES.corridor, files['corridor']),
    levels: parseFile('levels', FILES.levels, files['levels']),
    platforms: parseFile('platforms', FILES.platforms, files['platforms']),
    transport: parseFile('transport', FILES.transport, files['transport']),
    districts: parseFile('districts', FILES.districts, files['districts']),
    industries: parseFile('industries', FILES.industries, files['industries']),
    sources: parseFile('sources', FILES.sources, files['sources']),
    site: parseFile('site', FILES.site, files['site']),
    bodies: parseFile('bodies', FILES.bodies, files['bodies']),
    metro: parseFile('metro', FILES.metro, files['metro']),
    areas: parseFile('areas', FILES.areas, files['areas']),
    order: parseFile('order', FILES.order, files['order']),
    bayLabels: parseFile('bayLabels', FILES.bayLabels, files['bayLabels']),
  };
}

/** The corridor of such a text. */
export function parseCorridor(text: string): Corridor {
  return new Corridor(parseFiles(text));
}
