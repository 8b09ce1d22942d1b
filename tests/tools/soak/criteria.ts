// What was measured against what is allowed.
import type { Reading } from './gauge';
import type { Limits } from './options';
import { growthOf, medianOf, slopeOf } from './slope';

/** A reading after so many visitors, or so many losses. */
export interface ReadingAt extends Reading {
  readonly at: number;
}

export interface Criterion {
  readonly what: string;
  readonly measured: number;
  readonly limit: number;
  readonly unit: string;
}

export const isMet = ({ measured, limit }: Criterion): boolean => measured <= limit;

type Counter = Exclude<keyof Reading, 'heap'>;

const slope = (readings: readonly ReadingAt[], key: keyof Reading): number =>
  slopeOf(readings.map((reading) => ({ at: reading.at, value: reading[key] })));

/** How many more there are at the end than at the beginning: medians of a fifth of the readings each. */
function increase(readings: readonly ReadingAt[], key: Counter): number {
  const values = readings.map((reading) => reading[key]);
  const part = Math.max(1, Math.round(values.length / 5));
  return medianOf(values.slice(-part)) - medianOf(values.slice(0, part));
}

const growth = (readings: readonly ReadingAt[], key: Counter): number =>
  growthOf(readings.map((reading) => reading[key])) * 100;

/** Of the readings after the warm-up. */
export function visitCriteria(readings: readonly ReadingAt[], limits: Limits): Criterion[] {
  const resident = { limit: limits.resident * 100, unit: '%' };
  return [
    {
      what: 'heap for each visitor',
      measured: slope(readings, 'heap') / 1024,
      limit: limits.heapPerCycle,
      unit: 'kB',
    },
    {
      what: 'DOM nodes more',
      measured: increase(readings, 'nodes'),
      limit: limits.nodes,
      unit: '',
    },
    {
      what: 'listeners more',
      measured: increase(readings, 'listeners'),
      limit: limits.listeners,
      unit: '',
    },
    { what: "memory of the page's process", measured: growth(readings, 'renderer'), ...resident },
    { what: 'memory of the browser', measured: growth(readings, 'browser'), ...resident },
  ];
}

export function lossCriteria(readings: readonly ReadingAt[], limits: Limits): Criterion[] {
  return [
    {
      what: 'heap for each loss',
      measured: slope(readings, 'heap') / 1024,
      limit: limits.heapPerLoss,
      unit: 'kB',
    },
    {
      what: 'listeners for each loss',
      measured: slope(readings, 'listeners'),
      limit: limits.listenersPerLoss,
      unit: '',
    },
  ];
}
