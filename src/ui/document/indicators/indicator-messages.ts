// The sentences of the view of the plan's indicators. Both languages, one shape.
import { PAGE_TEXTS } from '#corridor/texts';
import type { Lang } from '../../../domain/ids';
import { EN, ZH } from '../../shared/glossary';

const zh = {
  title: '指标与目标',
  cityWide: `这里都是全市的数字，不属于任何一个${ZH.park}。`,
  past: PAGE_TEXTS.indicatorsPast.zh,
  axis: '横条都从零开始，各有各的刻度，只在同一条之内可比。',
  goals: PAGE_TEXTS.goals.zh,
  goalsAbout: PAGE_TEXTS.goalsAbout.zh,
  table: '规划表中的指标',
  inText: '只见于正文的目标',
  term: '规划用语',
  unit: '单位',
  baseline: '起点',
  year: (year: number) => `${year} 年`,
  target: (year: number) => `${year} 年目标`,
  outcome: '结果',
  earlier: '此前',
  about: (value: string) => `约 ${value}`,
  asStated: '规划写作',
  noBaseline: '规划没有给出起点',
  noNumber: '未给出数字',
  noOutcome: '没有找到后来的来源',
  noOutcomeNumber: '来源没有报告数字',
};

export type IndicatorMessages = Readonly<typeof zh>;

const en: IndicatorMessages = {
  title: 'Indicators and targets',
  cityWide: `These figures are of the whole city, not of any ${EN.park}.`,
  past: PAGE_TEXTS.indicatorsPast.en,
  axis: 'Every bar begins at zero and has a scale of its own: compare within a bar, not between bars.',
  goals: PAGE_TEXTS.goals.en,
  goalsAbout: PAGE_TEXTS.goalsAbout.en,
  table: "Indicators in the plan's table",
  inText: 'Targets that stand in the text only',
  term: "The plan's term",
  unit: 'Unit',
  baseline: 'Baseline',
  year: (year) => String(year),
  target: (year) => `Target ${year}`,
  outcome: 'Outcome',
  earlier: 'Earlier',
  about: (value) => `about ${value}`,
  asStated: 'in the plan',
  noBaseline: 'none in the plan',
  noNumber: 'no figure given',
  noOutcome: 'no later source found',
  noOutcomeNumber: 'the source reports no number',
};

export const INDICATOR: Readonly<Record<Lang, IndicatorMessages>> = { zh, en };
