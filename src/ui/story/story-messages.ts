// The sentences of the story. Both languages, one shape.
import type { Lang } from '../../domain/ids';

const zh = {
  keys: '左右键换站，Esc 退出。',
  at: (step: string, all: number) => `${step} / ${all}`,
  previous: '上一站',
  next: '下一站',
  leave: '退出',
  opening: (parks: number, first: string, last: string) =>
    `规划列出 ${parks} 个园区。位置已知的，从${first}起，一路向西南走到${last}。`,
  unplaced: (count: number) => `还有 ${count} 个位置未公布，放在最后。`,
  parksOnBay: (count: number, names: string) => `这里有 ${count} 个园区：${names}。`,
  area: (km2: string) => `湾口线以内的海面，算得 ${km2} 平方公里。`,
  leg: (from: string) => `距上一站${from}`,
  closing: (carried: number, none: number) =>
    `走完了。分类表里有 ${carried} 个产业由园区的条款提到，${none} 个没有。`,
  gaps: '看哪些产业没有园区',
};

export type StoryMessages = Readonly<typeof zh>;

const en: StoryMessages = {
  keys: 'Left and right arrows change the stop; Esc leaves.',
  at: (step, all) => `${step} / ${all}`,
  previous: 'Previous stop',
  next: 'Next stop',
  leave: 'Leave',
  opening: (parks, first, last) =>
    `The plan lists ${parks} parks. Those with a known position run south-west from ${first} to ${last}.`,
  unplaced: (count) =>
    `${count === 1 ? 'One has' : `${count} have`} no published position and come${count === 1 ? 's' : ''} last.`,
  parksOnBay: (count, names) =>
    `${count === 1 ? 'One park belongs' : `${count} parks belong`} here: ${names}.`,
  area: (km2) => `${km2} km² of sea inside the mouth line, by our computation.`,
  leg: (from) => `From the stop before, ${from}`,
  closing: (carried, none) =>
    `That is the whole walk. The parks' clauses name ${carried} industries of the taxonomy; ${none} are named by none.`,
  gaps: 'See the industries without a park',
};

export const STORY: Readonly<Record<Lang, StoryMessages>> = { zh, en };
