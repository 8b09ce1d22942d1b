// What is said where a sandbox keeps a file or a printed sheet back, in both languages.
import type { Lang } from '../../domain/ids';

const zh = {
  title: '外层网页的限制',
  notSaved: (name: string) => `外层网页的 sandbox 缺 allow-downloads，所以“${name}”不能保存。`,
  perhapsNotSaved: (name: string) =>
    `如果“${name}”没有保存下来，是外层网页的 sandbox 缺 allow-downloads。`,
  notPrinted: '外层网页的 sandbox 缺 allow-modals，所以不能打印。',
  open: '在新标签页中打开这一视图',
  address: '这一视图的地址',
  copyAddress: '复制地址',
  content: '文件的内容',
  copyContent: '复制内容',
};

const en: Readonly<typeof zh> = {
  title: 'Kept back by the page around',
  notSaved: (name) =>
    `The sandbox of the page around lacks allow-downloads, so ${name} cannot be saved.`,
  perhapsNotSaved: (name) =>
    `If ${name} was not saved, the sandbox of the page around lacks allow-downloads.`,
  notPrinted: 'The sandbox of the page around lacks allow-modals, so nothing can be printed.',
  open: 'Open this view in a new tab',
  address: 'Address of this view',
  copyAddress: 'Copy address',
  content: 'Content of the file',
  copyContent: 'Copy content',
};

export const WITHHELD: Readonly<Record<Lang, Readonly<typeof zh>>> = { zh, en };
