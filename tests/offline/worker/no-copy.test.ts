// Pages without a copy: in which language it is said, and that its links lead to the map from any depth.
import { describe, expect, it } from 'vitest';
import { answerWithoutCopy, langOf } from '../../../src/offline/worker/no-copy';
import { SCOPE } from '../../fixtures/offline/surroundings';

const at = (path: string): string => new URL(path, SCOPE).href;

describe('the language', () => {
  it.each([
    ['en/data/', '', ['zh-CN'], 'en'],
    ['en', '', ['zh-CN'], 'en'],
    ['english', '', ['zh-CN'], 'zh'],
    ['data/', '', ['en-GB'], 'zh'],
    ['database', '', ['en-GB'], 'en'],
    ['api/parks/index.json', at('en/?park=x'), ['zh-CN'], 'en'],
    ['api/parks/index.json', at('?lang=en'), ['zh-CN'], 'en'],
    ['xx', at('en/?lang=zh'), ['en-GB'], 'zh'],
    ['xx', at(''), ['en-GB'], 'zh'],
    ['xx', 'https://elsewhere.example/en/', ['de', 'zh'], 'en'],
    ['xx', '', ['zh-Hant-TW'], 'zh'],
    ['xx', '', [], 'zh'],
  ] as const)('of %s, come from "%s", preferring %j, is %s', (path, referrer, preferred, lang) =>
    expect(langOf(at(path), referrer, SCOPE, preferred)).toBe(lang),
  );
});

describe('the answer', () => {
  const answer = (text: string) =>
    answerWithoutCopy(
      {
        answer: (path) =>
          Promise.resolve(
            new Response(`${path} ${text}`, { headers: { 'content-type': 'text/html' } }),
          ),
      },
      SCOPE,
      new Request(at('en/some/where')),
      ['zh-CN'],
    );

  it('leads to the map from any depth, and is no success', async () => {
    const page = await answer('<a href="./en/">map</a><a href="">again</a>');
    expect(page.status).toBe(503);
    expect(page.headers.get('content-type')).toBe('text/html');
    expect(await page.text()).toBe(
      'en/offline.html <a href="/some/folder/en/">map</a><a href="">again</a>',
    );
  });

  it('is none where the page itself is not kept', async () => {
    const files = { answer: () => Promise.reject(new TypeError('Failed to fetch')) };
    await expect(answerWithoutCopy(files, SCOPE, new Request(at('xx')), [])).rejects.toThrow(
      'fetch',
    );
  });
});
