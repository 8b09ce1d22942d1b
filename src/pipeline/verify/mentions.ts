// Mentions of bodies, found in the plan by how such names end: each is named by the seeds, or is not used for a reason.
import type { Defects } from '../defects';
import type { Seeds } from '../seeds/read-seeds';
import { ofBodies, ofGoals, ofUnused } from './citations';
import type { Coverage } from './coverage';
import { range, type PlanText, type Span } from './text';

/** How names of institutions, facilities, zones and funds end. */
const ENDINGS = [
  '大学(?!生)|学院|研究院|研究所|科学院|分院|院所|研究机构|科研机构|转移机构|研发机构|实验室|中心|基地|平台(?!型)',
  '示范区|先行区|集聚区|试验区|科技园|产业园|软件园|工业园|创新园|科教园|院士港|科技街|主园区|人才港|社区',
  '产业城|科学城|创新城|走廊|联盟|共同体|装置|设施|资源库|培育库|导师库|基因库|样品馆|船队|试验场|测试场',
  '开发区|高新区|核心区|转化带|孵化带|街区|创业空间|服务机构|委员会',
  '基金|支行|技术银行|孵化器|加速器|总部|云脑|交易市场',
].join('|');

/** Every run of characters that the seeds speak of. */
function spansOf(seeds: Seeds, plan: PlanText): Span[] {
  const { from, until } = seeds.unusedMentions;
  const cited = [
    ...ofBodies(seeds),
    ...ofGoals(seeds),
    ...ofUnused(seeds),
    ...seeds.bodies.flatMap(({ plan: rows }) =>
      rows.map(({ name, lines }) => ({ zh: name.zh, lines })),
    ),
    ...seeds.parks.flatMap(({ terms, platforms, aliases }) => [
      ...terms,
      ...platforms,
      ...aliases.map(({ name, lines }) => ({ zh: name.zh, lines })),
    ]),
  ];
  const names = [...seeds.parks, ...seeds.platforms].map(({ name }) => name.zh);
  return [
    ...cited.flatMap(({ zh, lines }) => plan.spans(zh, lines)),
    ...names.flatMap((name) => plan.spans(name, plan.linesWith(name, from, until))),
  ];
}

function mentionsOn(line: number, plan: PlanText): Span[] {
  return [...plan.line(line).matchAll(new RegExp(ENDINGS, 'gu'))].map(({ index, 0: text }) => {
    return { line, start: index, end: index + text.length };
  });
}

/** Characters of the line shown before the end of a name nobody lists. */
const SHOWN = 16;

/** `file` is the plan's, as the reader typed it. */
export function checkMentions(
  seeds: Seeds,
  plan: PlanText,
  file: string,
  defects: Defects,
): Coverage {
  const { from, until } = seeds.unusedMentions;
  const spans = spansOf(seeds, plan);
  const mentions = range(from, until).flatMap((line) => mentionsOn(line, plan));
  const isCovered = ({ line, start, end }: Span) =>
    spans.some((span) => span.line === line && span.start <= start && span.end >= end);
  const missed = mentions.filter((mention) => !isCovered(mention));
  for (const { line, end } of missed) {
    const shown = plan.line(line).slice(Math.max(0, end - SHOWN), end);
    defects.built(
      file,
      line,
      `…${shown} is neither a body nor an unused mention; add it to seeds/plan/bodies or to seeds/plan/unused-mentions.yaml`,
    );
  }
  const found = mentions.length - missed.length;
  return { what: `mentions of bodies on lines ${from}–${until}`, found, expected: mentions.length };
}
