// The sentences of the story. Both languages, one shape.
import { PAGE_TEXTS } from '#corridor/texts';
import { filled } from '../../domain/text';
import type { Lang } from '../../domain/ids';
import { EN, ZH } from '../shared/glossary';

const zh = {
  keys: '左右键换站，Esc 退出。',
  at: (step: string, all: number) => `${step} / ${all}`,
  previous: '上一站',
  next: '下一站',
  leave: '退出',
  opening: (parks: number, first: string, last: string) =>
    filled(PAGE_TEXTS.storyOpening.zh, { parks, first, last }),
  unplaced: (count: number) => `还有 ${count} 个位置未公布，放在最后。`,
  parksOnBay: (count: number, names: string) => `这里有 ${count} 个${ZH.park}：${names}。`,
  area: (km2: string) => filled(PAGE_TEXTS.waterInStory.zh, { km2 }),
  leg: (from: string) => `距上一站${from}`,
  closing: (carried: number, none: number) =>
    `走完了。分类表里有 ${carried} 个产业由${ZH.park}的条款提到，${none} 个没有。`,
  gaps: `看哪些产业没有${ZH.park}`,
};

export type StoryMessages = Readonly<typeof zh>;

const en: StoryMessages = {
  keys: 'Left and right arrows change the stop; Esc leaves.',
  at: (step, all) => `${step} / ${all}`,
  previous: 'Previous stop',
  next: 'Next stop',
  leave: 'Leave',
  opening: (parks, first, last) => filled(PAGE_TEXTS.storyOpening.en, { parks, first, last }),
  unplaced: (count) =>
    `${count === 1 ? 'One has' : `${count} have`} no published position and come${count === 1 ? 's' : ''} last.`,
  parksOnBay: (count, names) =>
    `${count === 1 ? `One ${EN.park} belongs` : `${count} ${EN.parks} belong`} here: ${names}.`,
  area: (km2) => filled(PAGE_TEXTS.waterInStory.en, { km2 }),
  leg: (from) => `From the stop before, ${from}`,
  closing: (carried, none) =>
    `That is the whole walk. The ${EN.parks}' clauses name ${carried} industries of the taxonomy; ${none} are named by none.`,
  gaps: `See the industries without ${EN.aPark}`,
};

export const STORY: Readonly<Record<Lang, StoryMessages>> = { zh, en };
