// The shell, and what is said about the map, speak both languages completely, each in its own script.
import { describe, expect, it } from 'vitest';
import { ABOUT } from '../../../src/ui/document/about-messages';
import { NOTICE } from '../../../src/ui/map/map-notice-messages';
import { SHELL, type ShellMessages } from '../../../src/ui/shell/messages';

type Text = readonly [key: string, text: string];

/** Every sentence with its key; those that take something are given a sample of it. */
function textsOf(messages: ShellMessages): Text[] {
  const about = messages === SHELL.zh ? ABOUT.zh : ABOUT.en;
  const { approval, matching, selected, planLines, themeNow, ...plain } = messages;
  const made: Text[] = [
    ['approval', approval('1')],
    ['matching', matching(2)],
    ['selected', selected('1')],
    ['planLines', planLines('1')],
    ['themeNow', themeNow('1')],
  ];
  const flat = Object.entries({ ...plain, ...about }).flatMap(([key, value]): Text[] =>
    typeof value === 'string'
      ? [[key, value]]
      : Object.entries(value).map(([inner, text]): Text => [`${key}.${inner}`, text]),
  );
  return [...made, ...flat];
}

/** Names that stand in the other script on purpose. */
const FOREIGN = new Set(['otherLanguage', 'approval']);

describe('the shell', () => {
  it('has the same sentences in both languages', () => {
    const keys = (messages: ShellMessages) => textsOf(messages).map(([key]) => key);
    expect(keys(SHELL.en)).toEqual(keys(SHELL.zh));
  });

  it('writes Chinese in Chinese and English without it', () => {
    const lacksChinese = textsOf(SHELL.zh).filter(([, text]) => !/\p{Script=Han}/u.test(text));
    const hasChinese = textsOf(SHELL.en).filter(([, text]) => /\p{Script=Han}/u.test(text));
    expect(lacksChinese.map(([key]) => key).filter((key) => !FOREIGN.has(key))).toEqual([]);
    expect(hasChinese.map(([key]) => key).filter((key) => !FOREIGN.has(key))).toEqual([]);
  });

  it('names what is missing when the simpler map is shown', () => {
    expect(NOTICE.zh.because['no-webgl']).toContain('WebGL');
    expect(NOTICE.en.because['no-webgl']).toContain('WebGL');
  });

  it('counts parks in the singular and the plural', () => {
    expect(SHELL.en.matching(1)).toBe('1 park matches');
    expect(SHELL.en.matching(3)).toBe('3 parks match');
  });

  it('says line or lines of the plan', () => {
    expect(SHELL.en.planLines('259')).toBe('Plan, line 259');
    expect(SHELL.en.planLines('259, 261')).toBe('Plan, lines 259, 261');
    expect(SHELL.zh.planLines('259')).toBe('规划第 259 行');
  });
});
