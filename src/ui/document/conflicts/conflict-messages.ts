// The sentences about sources that disagree. Both languages, one shape.
import type { SubjectKind } from '../../../domain/conflicts';
import type { Lang } from '../../../domain/ids';
import { EN, ZH } from '../../shared/glossary';

const zh = {
  title: '来源不一致',
  intro: '来源说法不同时，各种说法都保留，各注出处；后面由我们说明地图用了哪一种，或为什么并存。',
  none: '没有发现不一致的来源。',
  note: '我们的说明',
  kinds: {
    corridor: '走廊',
    bay: ZH.bay,
    park: ZH.park,
    platform: '平台',
    body: '机构与设施',
  } satisfies Record<SubjectKind, string>,
};

export type ConflictMessages = Readonly<typeof zh>;

const en: ConflictMessages = {
  title: 'Where sources disagree',
  intro:
    'Where sources say different things, every statement stands, each with its source; our note then says which one the map uses, or why they stand side by side.',
  none: 'No disagreement between sources was found.',
  note: 'Our note',
  kinds: {
    corridor: 'The corridor',
    bay: EN.Bays,
    park: EN.Parks,
    platform: 'Platforms',
    body: 'Institutions and facilities',
  },
};

export const CONFLICT: Readonly<Record<Lang, ConflictMessages>> = { zh, en };
