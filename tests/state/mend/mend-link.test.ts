// What messengers, mail, forms and hands do to a link, undone: the readable part is there again, and the rest is named.
import { describe, expect, it } from 'vitest';
import { decode, encode } from '../../../src/state/codec';
import { mendLink, type Lost } from '../../../src/state/mend';
import { vocabulary } from '../../fixtures/vocabulary';

/** As a browser gives it: an address has no tab and no line break, and its other characters are encoded. */
function opened(address: string): { readonly query: string; readonly lost: readonly Lost[] } {
  const { search, hash } = new URL(address, 'https://map.example/');
  const { query, lost } = mendLink(search, hash, vocabulary);
  const { state, problems } = decode(query, vocabulary);
  expect(problems).toEqual([]);
  return { query: encode(state), lost };
}

const BOTH = '?lang=en&park=blue-silicon-valley';

describe('a link', () => {
  it.each([
    ['with markup in it', '?park=blue-silicon-valley&amp;lang=en'],
    ['with markup over and over', '?park=blue-silicon-valley&amp;amp;amp;lang=en'],
    ['with numbered markup', '?park=blue-silicon-valley&#38;lang=en'],
    ['with hexadecimal markup', '?park=blue-silicon-valley&#x26;lang=en'],
    ['with its markup encoded', '?park=blue-silicon-valley%26amp%3Blang%3Den'],
    ['with its key read as a bracket', '?park=blue-silicon-valley〈=en'],
    ['with a key of other case', '?Park=Blue-Silicon-Valley&LANG=EN'],
    ['with a region', '?park=blue-silicon-valley&lang=en-US'],
    ['with a region, underscored', '?park=blue-silicon-valley&lang=en_GB'],
    ['encoded as a whole', '?park%3Dblue-silicon-valley%26lang%3Den'],
    ['encoded as a whole twice', '?park%253Dblue-silicon-valley%2526lang%253Den'],
    ['encoded but for its first key', '?park=blue-silicon-valley%26lang%3Den'],
    ['encoded but for its last value', '?park%3Dblue-silicon-valley%26lang=en'],
    ['with plus signs for spaces', '?park=+blue-silicon-valley+&lang=+en'],
    ['with spaces for hyphens', '?park=blue%20silicon+valley&lang=en'],
    ['with spaces', '?%20park%20=%20blue-silicon-valley%20&lang=en%20'],
    ['in fullwidth signs', '?park＝blue-silicon-valley＆lang＝en'],
    ['in fullwidth letters', '?ｐａｒｋ＝ｂｌｕｅ－silicon－valley＆lang＝ｅｎ'],
    ['with a second question mark', '?park=blue-silicon-valley?lang=en'],
    ['with a fullwidth question mark', '?park=blue-silicon-valley？lang=en'],
    ['with semicolons', '?park=blue-silicon-valley;lang=en'],
    ['in quoted-printable', '?park=3Dblue-silicon-valley&lang=3Den'],
    ['with its lines broken', '?park=3Dblue-sili=\r\ncon-valley&la=\r\nng=3Den'],
    ['with its lines broken and encoded', '?park=blue-sili%0D%0A%20con-valley&lang=en'],
    ['with its query in the fragment', '#?park=blue-silicon-valley&lang=en'],
    ['with its pairs in the fragment', '#park=blue-silicon-valley&lang=en'],
    ['with a route in the fragment', '#!/map?park=blue-silicon-valley&lang=en'],
    ['with one half in the fragment', '?lang=en#park=blue-silicon-valley'],
    ['with a slash at its end', '?park=blue-silicon-valley/&lang=en/'],
    ['with a cut escape', '?park=blue-silicon-valley%E5%BC&lang=en%2'],
    ['with no escape', '?park=blue-silicon-valley%&lang=en%'],
    [
      'with zero-width characters',
      '?pa\u200Brk=blue\u200B-silicon\uFEFF-valley&lang=\u2066en\u2069',
    ],
    ['with dashes', '?park=blue–silicon—valley&lang=en'],
    ['emphasised', '?park=**blue-silicon-valley**&lang=_en_'],
    ['escaped for Markdown', '?park=blue\\-silicon\\-valley\\&lang=en'],
    ['quoted', '?park="blue-silicon-valley"&lang=‘en’'],
    ['with a sentence behind it', '?park=blue-silicon-valley&lang=en，看看这个'],
    ['with a word behind it', '?lang=en&park=blue-silicon-valley）很好'],
    ['sent by WeChat', '?park=blue-silicon-valley&lang=en&from=singlemessage&isappinstalled=0'],
    [
      'sent to a timeline',
      '?from=timeline&park=blue-silicon-valley&lang=en&scene=2&clicktime=1700000000',
    ],
    [
      'followed on its way',
      '?utm_source=a%26park%3Dfuture-tech-park&fbclid=IwAR0x&park=blue-silicon-valley&gclid=x&lang=en&spm=a2.1&_ga=2&igsh=q',
    ],
    ['said twice', '?park=blue-silicon-valley&lang=en&park=blue-silicon-valley&lang=EN'],
    ['from a form with empty fields', '?park=blue-silicon-valley&bay=&industry=&lang=en'],
    ['with markup behind it', '?park=blue-silicon-valley&lang=en&gt;&quot;&nbsp;'],
  ])('%s is whole again', (_what, address) => {
    expect(opened(address)).toEqual({ query: BOTH, lost: [] });
  });

  it.each(
    '（ ） 。 ， 、 ； ： ！ ？ 》 」 』 ” ’ ) ] > . , ; : ! ? \' " * _ ~ | 》 】 …'.split(' '),
  )('may end in %s', (sign) => {
    for (const end of [sign, sign + sign, `${sign}）.`, encodeURIComponent(sign), ` ${sign}`]) {
      expect(opened(`${BOTH}${end}`), end).toEqual({ query: BOTH, lost: [] });
      expect(opened(`?lang=en${end}&park=blue-silicon-valley${end}`), end).toEqual({
        query: BOTH,
        lost: [],
      });
    }
  });

  it('keeps lists, numbers, hours and wants', () => {
    const query =
      '?industry=biomedicine,new-energy&want=bay:aoshan-bay:1.5,rail:2&from=36.1/120.3&to=airport&radius=30&at=9.51/36.2/120.3124&night=22:00-06:30';
    for (const address of [
      `${query}）`,
      query.replaceAll(',', '，').replaceAll(':', '：').replaceAll('/', '／'),
      `?${encodeURIComponent(query.slice(1).toUpperCase())}`,
      query.replace('biomedicine,new-energy', 'biomedicine&industry[]=new-energy'),
      query.replace('22:00-06:30', '22:00–06:30'),
    ])
      expect(opened(address), address).toEqual({ query, lost: [] });
  });

  it.each<[string, string, readonly Lost[]]>([
    ['?park=atlantis&lang=en', '?lang=en', [{ key: 'park', value: 'atlantis' }]],
    ['?lang=fr&lang=en', '?lang=en', [{ key: 'lang', value: 'fr' }]],
    ['?lang=en&lang=zh', '?lang=en', [{ key: 'lang', value: 'zh' }]],
    [
      '?industry=alchemy,biomedicine）',
      '?industry=biomedicine',
      [{ key: 'industry', value: 'alchemy' }],
    ],
    ['?colour=red&lang=en', '?lang=en', [{ key: 'colour', value: 'red' }]],
    ['?at=99/1/2&lang=en', '?lang=en', [{ key: 'at', value: '99/1/2' }]],
    ['?park=a%ZZ&lang=en', '?lang=en', [{ key: 'park', value: 'azz' }]],
    ['?park=blue-silicon-valley.Look&lang=en', BOTH, [{ key: 'park', value: '.look' }]],
    ['?from=atlantis&lang=en', '?lang=en', [{ key: 'from', value: 'atlantis' }]],
    [
      '?__proto__=x&constructor=y&toString',
      '',
      [
        { key: 'constructor', value: 'y' },
        { key: 'toString', value: '' },
      ],
    ],
  ])('%s is read as far as it goes, and says what is lost', (address, query, lost) => {
    expect(opened(address)).toEqual({ query, lost });
  });

  it('leaves a fragment alone that says nothing to the map', () => {
    for (const hash of ['', '#top', '#blue-silicon-valley', '#section=4', '#:~:text=park'])
      expect(mendLink('?lang=en', hash, vocabulary)).toEqual({
        query: '?lang=en',
        lost: [],
        isInHash: false,
      });
    expect(mendLink('', '#?lang=en', vocabulary).isInHash).toBe(true);
  });
});
