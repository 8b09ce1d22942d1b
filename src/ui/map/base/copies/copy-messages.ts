// What is said of the copy of a base map that a browser keeps; sizes are megabytes in words.
import type { Lang } from '../../../../domain/ids';
import type { CopyFault, CopyFaultKind } from '../../../../map/base/copy/copy-state';
import type { FaultKind } from '../../../../map/base/base-fault';
import { BASE_WORDS } from '../base-messages';

interface CopyMessages {
  readonly keep: (size: string) => string;
  readonly coming: (name: string) => string;
  readonly soFar: (bytes: string, size: string) => string;
  readonly cancel: string;
  readonly kept: (size: string) => string;
  readonly remove: string;
  readonly goOn: string;
  readonly because: Readonly<Record<Exclude<CopyFaultKind, FaultKind>, string>>;
  /** What happens now. */
  readonly meanwhile: string;
  readonly over: string;
}

export const COPY_WORDS: Readonly<Record<Lang, CopyMessages>> = {
  zh: {
    keep: (size) => `离线保存 · ${size}`,
    coming: (name) => `正在离线保存“${name}”`,
    soFar: (bytes, size) => `已存 ${bytes}，共 ${size}`,
    cancel: '取消',
    kept: (size) => `已离线保存 · ${size}`,
    remove: '删除',
    goOn: '立即继续',
    because: {
      full: '浏览器的存储空间不足，未能离线保存',
      storage: '浏览器不允许本站存储数据，未能离线保存',
      changed: '服务器上的文件与本图构建时的不同',
    },
    meanwhile: '；稍后自动从中断处继续。',
    over: '。',
  },
  en: {
    keep: (size) => `Keep offline · ${size}`,
    coming: (name) => `Keeping “${name}” offline`,
    soFar: (bytes, size) => `${bytes} of ${size}`,
    cancel: 'Cancel',
    kept: (size) => `Kept offline · ${size}`,
    remove: 'Delete',
    goOn: 'Go on now',
    because: {
      full: "This browser's storage has no room for it",
      storage: 'This browser lets the site keep nothing',
      changed: 'The file at the server is not the one that this map was built with',
    },
    meanwhile: '; it goes on by itself from where it stopped.',
    over: '.',
  },
};

const MEGABYTE = 1e6;

/** With a decimal where less than ten, as a step of such a file would not be seen. */
export function megabytes(bytes: number): string {
  const count = bytes / MEGABYTE;
  return `${count < 10 ? count.toFixed(1) : Math.round(count)} MB`;
}

export function becauseOf({ kind, detail }: CopyFault, name: string, lang: Lang): string {
  const words = COPY_WORDS[lang];
  if (kind === 'full' || kind === 'storage') return words.because[kind] + words.over;
  const reason =
    kind === 'changed' ? words.because.changed : BASE_WORDS[lang].because[kind](name, detail);
  return reason + words.meanwhile;
}
