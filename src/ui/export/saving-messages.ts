// What is said beside the buttons that save pictures, in both languages.
import type { Lang } from '../../domain/ids';

const zh = {
  working: '正在制作图片……',
  late: '仍在制作，请稍候。',
  notFetched: '保存所需的部分未能取得，请检查网络后再试。',
  instead: '改存 SVG',
  colours: '图片配色',
  themes: { light: '浅色', dark: '深色' },
};

const en: Readonly<typeof zh> = {
  working: 'Making the picture…',
  late: 'Still at work, please wait.',
  notFetched: 'What is needed to save could not be fetched; check the network and try again.',
  instead: 'Save as SVG',
  colours: 'Colours of pictures',
  themes: { light: 'Light', dark: 'Dark' },
};

export const SAVING: Readonly<Record<Lang, Readonly<typeof zh>>> = { zh, en };
