// The policy header is what the built pages say themselves, together with who may frame them.
import { describe, expect, it } from 'vitest';
import { policyHeader } from '../../src/release/built-policy';

const page = (policy: string) =>
  `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`;

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'";
const zh = page(`${POLICY} 'sha256-a='`);
const en = page(`${POLICY} 'sha256-b='`);

const pages = (...texts: string[]) => new Map(texts.map((text, i) => [`${i}.html`, text]));

describe('the policy header', () => {
  it('is the policy of the page, framed by itself only', () =>
    expect(policyHeader(pages(zh), [])).toBe(`${POLICY} 'sha256-a='; frame-ancestors 'self'`));

  it('allows the stylesheet of every page, each once', () =>
    expect(policyHeader(pages(zh, en, zh), [])).toContain("'self' 'sha256-a=' 'sha256-b=';"));

  it('lets the partners frame the map', () =>
    expect(policyHeader(pages(zh), ['https://a.example', 'https://b.example'])).toMatch(
      /; frame-ancestors 'self' https:\/\/a\.example https:\/\/b\.example$/,
    ));

  it('refuses a page without a policy, by its name', () =>
    expect(() => policyHeader(pages(zh, '<p>'), [])).toThrow('1.html has no Content-Security'));

  it('refuses pages that allow themselves different things', () => {
    const wider = page("default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self'");
    expect(() => policyHeader(pages(zh, wider), [])).toThrow('1.html has another');
  });

  it('refuses a build without a page', () =>
    expect(() => policyHeader(new Map(), [])).toThrow('no page'));
});
