// The times of a kiosk: how long it waits, asks, walks, and when it is night; each read from text with its bounds.

/** Minutes after midnight, local time; the night may run over midnight. */
export interface NightHours {
  readonly from: number;
  readonly to: number;
}

export interface KioskTimes {
  /** Seconds without a touch until it asks whether anybody is still there. */
  readonly idle: number;
  /** Seconds that it waits for an answer. */
  readonly ask: number;
  /** Seconds at each stop of the walk along the string. */
  readonly stop: number;
  /** When the screen dims; null for never. */
  readonly night: NightHours | null;
}

export const SECONDS_BOUNDS = { idle: [5, 900], ask: [5, 120], stop: [6, 120] } as const;
export type SecondsKey = keyof typeof SECONDS_BOUNDS;
export const SECONDS_KEYS: readonly SecondsKey[] = ['idle', 'ask', 'stop'];

export const DEFAULT_TIMES: KioskTimes = { idle: 60, ask: 20, stop: 12, night: null };

/** Whole seconds inside the key's bounds; null for anything else. */
export function readSeconds(key: SecondsKey, text: string): number | null {
  const [least, most] = SECONDS_BOUNDS[key];
  const seconds = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  return seconds >= least && seconds <= most ? seconds : null;
}

/** What `readSeconds` accepts, as the rest of a sentence. */
export function secondsRule(key: SecondsKey): string {
  const [least, most] = SECONDS_BOUNDS[key];
  return `is not a number of seconds from ${least} to ${most}`;
}

const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;
export const NIGHT_RULE = 'is neither "never" nor hours such as 22:00-06:00';

function readClock(text: string): number | null {
  const match = CLOCK.exec(text);
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

/** `22:00-06:00`, or `never` (null); undefined for anything else, an empty night among it. */
export function readNight(text: string): NightHours | null | undefined {
  if (text === 'never') return null;
  const [from, to, ...rest] = text.split('-').map(readClock);
  const isNight = typeof from === 'number' && typeof to === 'number' && from !== to;
  return isNight && rest.length === 0 ? { from, to } : undefined;
}

const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

export function writeNight(night: NightHours | null): string {
  return night ? `${clock(night.from)}-${clock(night.to)}` : 'never';
}

/** True while the local time of `date` lies in the night. */
export function isNight(night: NightHours | null, date: Date): boolean {
  if (!night) return false;
  const now = date.getHours() * 60 + date.getMinutes();
  const { from, to } = night;
  return from < to ? now >= from && now < to : now >= from || now < to;
}

export const isNightNow = (night: NightHours | null): boolean => isNight(night, new Date());
