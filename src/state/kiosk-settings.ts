// What a kiosk is set to: by its address, by its file beside the page, and by default, in this order.
import { REGION } from '#corridor';
import { BASE_IDS } from '#corridor/basemaps';
import { LANGS, type Lang } from '../domain/ids';
import type { Bilingual, SiteConfig } from '../domain/schema';
import {
  DEFAULT_TIMES,
  readNight,
  readSeconds,
  SECONDS_BOUNDS,
  SECONDS_KEYS,
  type KioskTimes,
  type NightHours,
  type SecondsKey,
} from './kiosk-times';
import {
  CONTRASTS,
  INITIAL,
  TEXT_SIZES,
  type Contrast,
  type TextSize,
  type UrlState,
} from './url-state';

const [WEST, SOUTH, EAST, NORTH] = REGION;

/** Where the screen stands: named, in WGS84 degrees. */
export type Here = NonNullable<SiteConfig['kioskPosition']>;

/** What the file may say; what it leaves out, or says badly, is not here. */
export interface KioskFile extends Partial<KioskTimes> {
  readonly lang?: Lang;
  readonly text?: TextSize;
  readonly contrast?: Contrast;
  readonly base?: string;
  readonly heartbeat?: boolean;
  readonly here?: Here | null;
}

export interface KioskSettings extends KioskTimes {
  readonly heartbeat: boolean;
  readonly here: Here | null;
  /** What a new visitor finds, and the next one again. */
  readonly home: UrlState;
}

type Setting = { readonly value: KioskFile } | { readonly rule: Bilingual };
const rule = (zh: string, en: string): Setting => ({ rule: { zh, en } });

function seconds(key: SecondsKey): (value: unknown) => Setting {
  const [least, most] = SECONDS_BOUNDS[key];
  return (value) => {
    const read = typeof value === 'number' ? readSeconds(key, String(value)) : null;
    return read === null
      ? rule(`须为 ${least} 至 ${most} 的整数秒`, `must be whole seconds from ${least} to ${most}`)
      : { value: { [key]: read } };
  };
}

function night(value: unknown): Setting {
  const read: NightHours | null | undefined =
    typeof value === 'string' ? readNight(value) : undefined;
  return read === undefined
    ? rule('须为“never”，或如“22:00-06:00”的时段', 'must be "never" or hours such as "22:00-06:00"')
    : { value: { night: read } };
}

function oneOf<T extends string>(
  values: readonly T[],
  settingOf: (value: T) => KioskFile,
): (value: unknown) => Setting {
  return (value) => {
    const known = values.find((each) => each === value);
    const list = values.map((each) => `"${each}"`).join(', ');
    return known === undefined
      ? rule(`须为 ${list} 之一`, `must be one of ${list}`)
      : { value: settingOf(known) };
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most;

function here(value: unknown): Setting {
  if (value === null) return { value: { here: null } };
  const { name, lon, lat } = isRecord(value) ? value : {};
  const { zh, en } = isRecord(name) ? name : {};
  return typeof zh === 'string' &&
    zh &&
    typeof en === 'string' &&
    en &&
    isWithin(lon, WEST, EAST) &&
    isWithin(lat, SOUTH, NORTH)
    ? { value: { here: { name: { zh, en }, lon, lat } } }
    : rule(
        '须为 null，或带中英文名称与本区域 WGS84 经纬度的地点',
        'must be null, or a place with its name in zh and en and its WGS84 lon and lat in this region',
      );
}

const KEYS: ReadonlyMap<string, (value: unknown) => Setting> = new Map([
  ...SECONDS_KEYS.map((key) => [key, seconds(key)] as const),
  ['night', night],
  ['lang', oneOf(LANGS, (lang) => ({ lang }))],
  ['text', oneOf(TEXT_SIZES, (text) => ({ text }))],
  ['contrast', oneOf(CONTRASTS, (contrast) => ({ contrast }))],
  ['base', oneOf(BASE_IDS, (base) => ({ base }))],
  [
    'heartbeat',
    (value: unknown): Setting =>
      typeof value === 'boolean'
        ? { value: { heartbeat: value } }
        : rule('须为 true 或 false', 'must be true or false'),
  ],
  ['here', here],
]);

const FILE = 'kiosk.json';

/** Reads the text of the file. Never throws: each thing it cannot use is a problem, one sentence that names it. */
export function readKioskFile(text: string): {
  readonly file: KioskFile;
  readonly problems: readonly Bilingual[];
} {
  const problems: Bilingual[] = [];
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    content = undefined;
  }
  if (!isRecord(content)) {
    const zh = `${FILE} 不是 JSON 对象，因此使用默认设置。`;
    const en = `${FILE} is not a JSON object, so the defaults are used.`;
    return { file: {}, problems: [{ zh, en }] };
  }
  let file: KioskFile = {};
  for (const [key, value] of Object.entries(content)) {
    const read = KEYS.get(key);
    const setting = read ? read(value) : rule('不是已知的设置', 'is not a known setting');
    if ('value' in setting) file = { ...file, ...setting.value };
    else {
      const shown = JSON.stringify(value).slice(0, 40);
      problems.push({
        zh: `${FILE}：${key}（${shown}）${setting.rule.zh}，因此不用它。`,
        en: `${FILE}: ${key} (${shown}) ${setting.rule.en}, so it is left out.`,
      });
    }
  }
  return { file, problems };
}

/**
 * The settings together. A choice of the address (language, text, contrast, base map) that is not the default beats the file;
 * `asksLang` is true where the address names a language itself.
 */
export function kioskSettings(
  url: UrlState,
  asksLang: boolean,
  file: KioskFile,
  site: SiteConfig,
): KioskSettings {
  const home: UrlState = {
    ...url,
    lang: asksLang ? url.lang : (file.lang ?? url.lang),
    text: url.text === 'standard' ? (file.text ?? 'standard') : url.text,
    contrast: url.contrast === 'standard' ? (file.contrast ?? 'standard') : url.contrast,
    base: url.base === INITIAL.base ? (file.base ?? url.base) : url.base,
  };
  const { idle, ask, stop, night: hours } = { ...DEFAULT_TIMES, ...file, ...url.kiosk };
  return {
    ...{ idle, ask, stop, night: hours },
    heartbeat: url.heartbeat || file.heartbeat === true,
    here: file.here === undefined ? site.kioskPosition : file.here,
    home,
  };
}
