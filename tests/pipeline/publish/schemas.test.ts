// Every data file fits the JSON Schema that is published beside it, by a validator that is not ours.
import { Validator, type Schema } from '@cfworker/json-schema';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { layerOf, schemaPath, addressOf } from '../../../src/pipeline/publish/json-schema';
import { readPublished } from '../../../src/pipeline/published-files';
import { parsedFile, validatorOf } from './published';
import { ofQingdao } from '../../fixtures/of-qingdao';

const files = readPublished();
const data = [...files.keys()].filter((path) => /json$/.test(path) && !path.startsWith('schema/'));

const headingOfSchema = v.object({
  $schema: v.literal('https://json-schema.org/draft/2020-12/schema'),
  $id: v.string(),
  title: v.string(),
  description: v.pipe(v.string(), v.minLength(5)),
});

describe('the schemas', () => {
  it('are one for each data file, and no more', () => {
    const schemas = [...files.keys()].filter((path) => path.startsWith('schema/'));
    expect(schemas.sort()).toEqual(data.map(schemaPath).sort());
    expect(new Set(data.map(layerOf)).size).toBe(data.length);
  });

  it.each(data)('say of data/%s what it is, and it is so', (path) => {
    const heading = v.parse(headingOfSchema, parsedFile(schemaPath(path)));
    expect(heading.$id).toBe(`${layerOf(path)}.schema.json`);
    expect(heading.title).toContain(path);
    const { valid, errors } = validatorOf(path).validate(parsedFile(path));
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });

  ofQingdao(
    'refuse a park without a name, with a property of no contract, or at a place that is none',
    () => {
      const validator = validatorOf('parks.geojson');
      const text = Buffer.from(files.get('parks.geojson') ?? []).toString('utf8');
      const broken = [
        text.replace('"shortName":', '"shortname":'),
        text.replace('"kind":"park"', '"kind":"park","more":1'),
        text.replace(/"coordinates":\[\[(120[.\d]*),/, '"coordinates":[["$1",'),
        text.replace('"plus_minus_km":3', '"plus_minus_km":"3"'),
        text.replace('"bay":"aoshan-bay"', '"bay":["aoshan-bay"]'),
      ];
      for (const one of broken) {
        expect(one).not.toBe(text);
        expect(validator.validate(JSON.parse(one)).valid).toBe(false);
      }
    },
  );

  it('stand at an address of their own once the site has one', () => {
    const address = 'https://example.org/map/data/schema/parks.schema.json';
    expect(addressOf('https://example.org/map', schemaPath('parks.geojson'))).toBe(address);
    expect(addressOf('https://example.org/map/', schemaPath('parks.geojson'))).toBe(address);
  });
});

it('a validator that knows nothing of us takes the schema of 2020-12', () => {
  const schema: Schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', const: 1 };
  expect(new Validator(schema, '2020-12').validate(2).valid).toBe(false);
});
