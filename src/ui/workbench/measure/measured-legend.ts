// What is measured, in the words of a picture's legend.
import type { Lang } from '../../../domain/ids';
import { node, type SvgNode } from '../../../map/svg/node';
import type { LegendEntry } from '../../../map/svg/legend-entry';
import { endpointName } from './endpoint-words';
import { MEASURE } from './measure-messages';
import { lengthOf, type Measured } from './measured-view';

const INK = 'var(--warning)';

const letterSign = (letter: string): readonly SvgNode[] => [
  node('circle', { r: 9, fill: INK, stroke: 'var(--ink-halo)', 'stroke-width': 1.5 }),
  node(
    'text',
    {
      y: 4,
      fill: 'var(--ink-halo)',
      'font-size': 11.5,
      'font-weight': 700,
      'text-anchor': 'middle',
    },
    [letter],
  ),
];
const LINE = { fill: 'none', stroke: INK, 'stroke-width': 2.4 };

/** Ends by name, the distance with what its ± means, and the radius. */
export function measuredLegend(measured: Measured, lang: Lang): readonly LegendEntry[] {
  const { from, to, span, centre, radius } = measured;
  const words = MEASURE[lang];
  const goal = span?.to ?? to?.marks[0];
  const endpoints = [
    ...(from && centre ? [{ sign: letterSign('A'), text: endpointName(from, centre, lang) }] : []),
    ...(to && goal ? [{ sign: letterSign('B'), text: endpointName(to, goal, lang) }] : []),
  ];
  const colon = lang === 'zh' ? '：' : ': ';
  const meaning = span && (span.plusMinusKm > 0 ? words.straight : words.exact);
  return [
    ...endpoints,
    ...(span
      ? [
          {
            sign: [node('path', { d: 'M-14 0h28', ...LINE })],
            text: `${words.distance}${colon}${lengthOf(span)}`,
          },
        ]
      : []),
    ...(centre
      ? [
          {
            sign: [
              node('circle', { r: 10, ...LINE, 'stroke-width': 1.8, 'stroke-dasharray': '7 4' }),
            ],
            text: words.within(radius),
          },
        ]
      : []),
    ...(meaning ? [{ sign: [], text: meaning }] : []),
    ...(span?.isWithinError ? [{ sign: [], text: words.withinError }] : []),
  ];
}
