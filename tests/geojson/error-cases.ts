// Of each rule whose breach is an error.
import { collection, line, of, point, polygon, SQUARE } from './geojson-texts';
import type { RuleCase } from './rule-case';

export const ERROR_CASES = {
  'json-syntax': [
    { bad: '{"type":"Point","coordinates":[1,2]', good: point('[1,2]') },
    {
      bad: '{"type":"Point","coordinates":[1,2],}',
      good: ' {"type" : "Point" ,\n"coordinates":[1 , 2]} ',
    },
    { bad: point('[01,2]'), good: point('[0.1e1,-0]') },
    { bad: point('[NaN,2]'), good: '{"type":"Point","coordinates":[1,2],"note":"NaN"}' },
    {
      bad: '{"type":"Point","coordinates":[1,2],"note":"a\tb"}',
      good: '{"type":"Point","coordinates":[1,2],"note":"a\\tb"}',
    },
    {
      bad: '{"type":"Point","coordinates":[1,2],"note":"\\x41"}',
      good: '{"type":"Point","coordinates":[1,2],"note":"\\u0041"}',
    },
    { bad: `${point('[1,2]')} ${point('[1,2]')}`, good: `${point('[1,2]')}\n` },
    { bad: '', good: point('[1,2]') },
  ],
  'geojson-object': [
    { bad: '[]', good: collection() },
    { bad: 'null', good: of('null') },
    { bad: '"Point"', good: point('[1,2]') },
  ],
  type: [
    { bad: '{"coordinates":[1,2]}', good: point('[1,2]') },
    {
      bad: '{"type":"point","coordinates":[1,2]}',
      good: '{"type":"Point","coordinates":[1,2],"kind":"point"}',
    },
    {
      bad: '{"type":"__proto__"}',
      good: '{"type":"Point","coordinates":[1,2],"__proto__":{"type":"x"}}',
    },
    { bad: '{"type":["Point"],"coordinates":[1,2]}', good: point('[1,2]') },
    { bad: '{"type":"toString"}', good: point('[1,2]') },
  ],
  'missing-member': [
    { bad: '{"type":"Feature","geometry":null}', good: of('null') },
    {
      bad: '{"type":"Feature","properties":{}}',
      good: '{"type":"Feature","properties":{},"geometry":null}',
    },
    { bad: '{"type":"FeatureCollection"}', good: collection() },
    { bad: '{"type":"GeometryCollection"}', good: '{"type":"GeometryCollection","geometries":[]}' },
    { bad: '{"type":"Point"}', good: point('[1,2]') },
  ],
  'member-value': [
    { bad: collection(point('[1,2]')), good: collection(of(point('[1,2]'))) },
    { bad: of(of('null')), good: of('null') },
    {
      bad: '{"type":"Feature","properties":[],"geometry":null}',
      good: '{"type":"Feature","properties":{"a":[]},"geometry":null}',
    },
    { bad: '{"type":"FeatureCollection","features":{}}', good: collection() },
    {
      bad: '{"type":"GeometryCollection","geometries":[null]}',
      good: `{"type":"GeometryCollection","geometries":[${point('[1,2]')}]}`,
    },
    { bad: collection('null'), good: collection(of('null')) },
    { bad: point('"1,2"'), good: point('[1,2]') },
  ],
  'foreign-member': [
    {
      bad: '{"type":"Feature","properties":null,"geometry":null,"coordinates":[1,2]}',
      good: '{"type":"Feature","properties":{"coordinates":[1,2]},"geometry":null}',
    },
    {
      bad: '{"type":"Point","coordinates":[1,2],"properties":{}}',
      good: '{"type":"Point","coordinates":[1,2],"attributes":{}}',
    },
    {
      bad: '{"type":"FeatureCollection","features":[],"properties":{}}',
      good: '{"type":"FeatureCollection","features":[],"name":"a"}',
    },
  ],
  'feature-id': [
    {
      bad: '{"type":"Feature","id":null,"properties":null,"geometry":null}',
      good: '{"type":"Feature","id":0,"properties":null,"geometry":null}',
    },
    {
      bad: '{"type":"Feature","id":{},"properties":null,"geometry":null}',
      good: '{"type":"Feature","id":"","properties":null,"geometry":null}',
    },
  ],
  position: [
    { bad: point('[1]'), good: point('[1,2]') },
    { bad: point('[1,"2"]'), good: point('[1,2,3]') },
    { bad: point('[1e999,2]'), good: point('[1e1,2]') },
    { bad: line('[[1,2],[null,2]]'), good: line('[[1,2],[0,2]]') },
  ],
  nesting: [
    { bad: line('[1,2]'), good: line('[[1,2],[3,4]]') },
    { bad: point('[[1,2]]'), good: '{"type":"MultiPoint","coordinates":[[1,2]]}' },
    { bad: polygon('[0,0]'), good: polygon(SQUARE) },
    {
      bad: '{"type":"MultiPolygon","coordinates":[[[0,0],[4,0],[4,4],[0,0]]]}',
      good: '{"type":"MultiPolygon","coordinates":[[[[0,0],[4,0],[4,4],[0,0]]]]}',
    },
  ],
  'line-length': [{ bad: line('[[1,2]]'), good: line('[[1,2],[1,2]]') }],
  'ring-length': [
    { bad: polygon('[[0,0],[4,0],[0,0]]'), good: polygon('[[0,0],[4,0],[4,4],[0,0]]') },
  ],
  'ring-closed': [
    { bad: polygon('[[0,0],[4,0],[4,4],[0,4]]'), good: polygon(SQUARE) },
    {
      bad: polygon('[[0,0],[4,0],[4,4],[0,0.0000001]]'),
      good: polygon('[[0,0],[4,0],[4,4],[0,0.0]]'),
    },
    {
      bad: polygon('[[0,0,1],[4,0],[4,4],[0,0,2]]'),
      good: polygon('[[0,0,1],[4,0],[4,4],[0,0,1]]'),
    },
  ],
  'hole-outside': [
    {
      bad: polygon(SQUARE, '[[5,1],[5,2],[6,2],[5,1]]'),
      good: polygon(SQUARE, '[[1,1],[1,2],[2,2],[1,1]]'),
    },
    {
      bad: polygon(SQUARE, '[[4,1],[5,2],[6,1],[4,1]]'),
      good: polygon(SQUARE, '[[0,1],[1,2],[1,1],[0,1]]'),
    },
  ],
  bbox: [
    {
      bad: '{"type":"Point","coordinates":[1,2],"bbox":[1,2,1]}',
      good: '{"type":"Point","coordinates":[1,2],"bbox":[1,2,1,2]}',
    },
    {
      bad: '{"type":"Point","coordinates":[1,2],"bbox":"1,2,1,2"}',
      good: '{"type":"Point","coordinates":[1,2,3],"bbox":[1,2,3,1,2,3]}',
    },
    {
      bad: '{"type":"Point","coordinates":[1,2],"bbox":[1,2,1,"2"]}',
      good: '{"type":"Point","coordinates":[1,2],"bbox":[0,0,9,9]}',
    },
  ],
} satisfies Readonly<Record<string, readonly RuleCase[]>>;
