// The words of the workbench on paper, in both languages.
import type { Lang } from '../../../domain/ids';
import { EN, ZH } from '../../shared/glossary';

const zh = {
  letters: `“来源”一栏的字母指表头的${ZH.park}，行号为规划文本的行，方括号内是本页来源的序号。`,
  numbers: '“来源”一栏的行号为规划文本的行，方括号内是本页来源的序号。',
  park: ZH.park,
  rank: '名次',
  score: '得分',
  weight: '权重',
  share: '占比',
  part: '构成',
  value: '取值 × 占比 → 分',
  facts: '事实',
};

const en: Readonly<typeof zh> = {
  letters: `Letters under Sources are the ${EN.parks} of the table's head, lines are those of the plan's text, numbers in brackets the sources of this page.`,
  numbers:
    "Lines under Sources are those of the plan's text, numbers in brackets the sources of this page.",
  park: EN.Park,
  rank: 'Rank',
  score: 'Score',
  weight: 'Weight',
  share: 'Share',
  part: 'Made of',
  value: 'Value × share → points',
  facts: 'Facts',
};

export const PAPER: Readonly<Record<Lang, Readonly<typeof zh>>> = { zh, en };
