// What places of transport are called. Both languages, one shape.
import type { Way } from '../../domain/distance';
import type { Lang } from '../../domain/ids';
import type { Stop } from '../../domain/schema';

const zh = {
  kinds: { airport: '机场', port: '港口', station: '铁路客站', metro: '地铁站' } satisfies Record<
    Stop['kind'],
    string
  >,
  nearest: { airport: '机场', port: '港口', rail: '最近的轨道站' } satisfies Record<Way, string>,
  /** The other names of a line behind its first. */
  line: (name: string, others: readonly string[]) =>
    others.length > 0 ? `${name}（${others.join('、')}）` : name,
};

type StopMessages = Readonly<typeof zh>;

const en: StopMessages = {
  kinds: { airport: 'Airport', port: 'Port', station: 'Railway station', metro: 'Metro station' },
  nearest: { airport: 'Airport', port: 'Port', rail: 'Nearest rail' },
  line: (name, others) => (others.length > 0 ? `${name} (${others.join(', ')})` : name),
};

export const STOP: Readonly<Record<Lang, StopMessages>> = { zh, en };
