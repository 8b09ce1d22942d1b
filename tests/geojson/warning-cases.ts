// Of each rule whose breach is a warning.
import { collection, line, of, point, polygon, SQUARE } from './geojson-texts';
import type { RuleCase } from './rule-case';

export const WARNING_CASES = {
  'byte-order-mark': [
    {
      bad: `\ufeff${point('[1,2]')}`,
      good: '{"type":"Point","coordinates":[1,2],"note":"\ufeff"}',
    },
  ],
  'duplicate-key': [
    {
      bad: '{"type":"Point","type":"Point","coordinates":[1,2]}',
      good: '{"type":"Point","Type":"Point","coordinates":[1,2]}',
    },
    {
      bad: '{"type":"Point","coordinates":[1,2],"a":{"\\u0062":1,"b":2}}',
      good: '{"type":"Point","coordinates":[1,2],"a":{"b":1},"b":{"b":2}}',
    },
  ],
  'duplicate-id': [
    {
      bad: collection(
        '{"type":"Feature","id":1,"properties":null,"geometry":null}',
        '{"type":"Feature","id":1,"properties":null,"geometry":null}',
      ),
      good: collection(
        '{"type":"Feature","id":1,"properties":null,"geometry":null}',
        '{"type":"Feature","id":"1","properties":null,"geometry":null}',
      ),
    },
  ],
  crs: [
    {
      bad: '{"type":"FeatureCollection","features":[],"crs":null}',
      good: '{"type":"Feature","properties":{"crs":1},"geometry":null}',
    },
  ],
  'nested-collection': [
    {
      bad: '{"type":"GeometryCollection","geometries":[{"type":"GeometryCollection","geometries":[]}]}',
      good: '{"type":"GeometryCollection","geometries":[]}',
    },
  ],
  'empty-coordinates': [
    { bad: point('[]'), good: of('null') },
    {
      bad: '{"type":"MultiPolygon","coordinates":[[]]}',
      good: '{"type":"GeometryCollection","geometries":[]}',
    },
  ],
  'more-elements': [{ bad: point('[1,2,3,4]'), good: point('[1,2,3]') }],
  precision: [{ bad: point('[1.12345678,2]'), good: point('[120.1234567,2]') }],
  range: [
    { bad: point('[180.1,2]'), good: point('[180,-90]') },
    { bad: point('[500000,4000000]'), good: point('[-180,90]') },
  ],
  swapped: [{ bad: point('[36,120]'), good: point('[120,36]') }],
  antimeridian: [{ bad: line('[[170,0],[-170,0]]'), good: line('[[-90,0],[90,0]]') }],
  'ring-direction': [
    { bad: polygon('[[0,0],[0,4],[4,4],[4,0],[0,0]]'), good: polygon(SQUARE) },
    {
      bad: polygon(SQUARE, '[[1,1],[2,1],[2,2],[1,1]]'),
      good: polygon(SQUARE, '[[1,1],[2,2],[2,1],[1,1]]'),
    },
  ],
  'ring-area': [
    { bad: polygon('[[0,0],[1,1],[2,2],[0,0]]'), good: polygon('[[0,0],[1,1],[2,2.1],[0,0]]') },
  ],
  'self-crossing': [
    {
      bad: polygon('[[0,0],[4,4],[4,0],[0,3],[0,0]]'),
      good: polygon('[[0,0],[4,0],[4,4],[0,3],[0,0]]'),
    },
    {
      bad: polygon('[[0,0],[4,0],[2,2],[4,4],[0,4],[2,2],[0,0]]'),
      good: polygon('[[0,0],[4,0],[2,2],[4,4],[0,4],[1.9,2],[0,0]]'),
    },
    {
      bad: polygon(SQUARE, '[[1,1],[1,2],[5,2],[5,1],[1,1]]'),
      good: polygon(SQUARE, '[[1,1],[1,2],[4,2],[3,1],[1,1]]'),
    },
    {
      bad: polygon('[[0,0],[4,0],[4,4],[2,4],[2,6],[2,4],[0,4],[0,0]]'),
      good: polygon('[[0,0],[2,0],[4,0],[4,0],[4,4],[0,4],[0,0]]'),
    },
  ],
  'bbox-order': [
    {
      bad: '{"type":"Point","coordinates":[1,2],"bbox":[1,3,1,2]}',
      good: '{"type":"Point","coordinates":[179,2],"bbox":[170,1,-170,3]}',
    },
  ],
  'bbox-range': [
    {
      bad: '{"type":"Point","coordinates":[1,2],"bbox":[-181,-90,180,90]}',
      good: '{"type":"Point","coordinates":[1,2],"bbox":[-180,-90,180,90]}',
    },
  ],
  'bbox-extent': [
    {
      bad: `{"type":"FeatureCollection","bbox":[0,0,1,1],"features":[${of(point('[1,2]'))}]}`,
      good: `{"type":"FeatureCollection","bbox":[0,0,1,2],"features":[${of(point('[1,2]'))}]}`,
    },
  ],
} satisfies Readonly<Record<string, readonly RuleCase[]>>;
