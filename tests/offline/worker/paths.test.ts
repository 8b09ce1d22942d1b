// Which file an address means, wherever the map is hosted.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, extensionOf, pathOf } from '../../../src/offline/worker/paths';

const ROOT = new URL('https://maps.example/');
const SCOPE = new URL('https://maps.example/some/folder/');

describe('the file of an address', () => {
  it.each([
    ['', 'index.html'],
    ['?view=kiosk&lang=en', 'index.html'],
    ['en/?park=blue-silicon-valley', 'en/index.html'],
    ['en/index.html', 'en/index.html'],
    ['en', 'en'],
    ['assets/gl-a1.js', 'assets/gl-a1.js'],
  ])('of the page %s is %s', (address, path) => {
    expect(pathOf(new URL(address, SCOPE).href, SCOPE, true)).toBe(path);
    expect(pathOf(new URL(address, ROOT).href, ROOT, true)).toBe(path);
  });

  it('has no query unless it is a page', () => {
    expect(pathOf('https://maps.example/some/folder/?fresh', SCOPE, false)).toBeUndefined();
    expect(pathOf('https://maps.example/some/folder/assets/a.js', SCOPE, false)).toBe(
      'assets/a.js',
    );
  });

  it.each([
    'https://maps.example/some/',
    'https://maps.example/some/folder',
    'https://elsewhere.example/some/folder/index.html',
    'https://maps.example/some/folder/%E0%A4%A',
  ])('is none for %s', (address) => expect(pathOf(address, SCOPE, true)).toBeUndefined());

  it('is found again from the address of any path, under any scope', () => {
    const name = fc.stringMatching(/^[\p{L}\p{N} _%#?&=.+-]{0,11}[\p{L}\p{N}]$/u);
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
    fc.assert(
      fc.property(path, fc.constantFrom(ROOT, SCOPE), (wanted, scope) => {
        expect(pathOf(addressOf(wanted, scope), scope, false)).toBe(wanted);
      }),
    );
  });
});

it('an index is asked for by its folder', () => {
  expect(addressOf('index.html', SCOPE)).toBe('https://maps.example/some/folder/');
  expect(addressOf('en/index.html', SCOPE)).toBe('https://maps.example/some/folder/en/');
});

it.each([
  ['assets/gl-B5.v2.js', '.js'],
  ['en/index.html', '.html'],
  ['a.b/_headers', ''],
])('the extension of %s is "%s"', (path, extension) => expect(extensionOf(path)).toBe(extension));
