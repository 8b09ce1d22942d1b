// Pictures are told by what they begin with, whatever their host calls them.
import { expect, it } from 'vitest';
import { inAddress } from '../../../src/map/base/picture-bytes';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0)).buffer;

it.each([
  ['\u0089PNG\r\n', 'image/png'],
  ['\u00ff\u00d8\u00ff\u00e0', 'image/jpeg'],
  ['GIF89a', 'image/gif'],
  ['RIFF0000WEBPVP8 ', 'image/webp'],
  ['\0\0\0 ftypavif', 'image/avif'],
])('%j is %s', (begin, kind) =>
  expect(inAddress(bytes(begin))).toBe(`data:${kind};base64,${btoa(begin)}`),
);

it('holds a long picture whole', () => {
  const long = `\u0089PNG${'\u00fe'.repeat(100_000)}`;
  expect(inAddress(bytes(long))).toBe(`data:image/png;base64,${btoa(long)}`);
});

it.each(['{"code":301}', '<html>', ''])('%j is none', (text) =>
  expect(() => inAddress(bytes(text))).toThrow('foreign'),
);
