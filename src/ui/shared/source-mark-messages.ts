// What the marks of sources are called. Both languages, one shape.
import type { Lang } from '../../domain/ids';

const zh = {
  of: (said: string, of: string) => `${said}（${of}）`,
  opens: {
    derived: (word: string) => `${word}：显示方法`,
    sourced: (word: string) => `${word}：显示出处`,
  },
};

type SourceMarkMessages = Readonly<typeof zh>;

const en: SourceMarkMessages = {
  of: (said, of) => `${said} (${of})`,
  opens: {
    derived: (word) => `${word}: show how`,
    sourced: (word) => `${word}: show which`,
  },
};

export const SOURCE_MARK: Readonly<Record<Lang, SourceMarkMessages>> = { zh, en };
