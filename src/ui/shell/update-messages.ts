// The sentences about a new version, in both languages.
import type { Lang } from '../../domain/ids';

const zh = { isReady: '地图有新版本。', reload: '更新', later: '以后' };

const en: typeof zh = {
  isReady: 'A new version of this map is ready.',
  reload: 'Reload',
  later: 'Later',
};

export const UPDATE: Readonly<Record<Lang, typeof zh>> = { zh, en };
