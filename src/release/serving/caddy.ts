// The Caddy configuration: for this computer as it is, for a public host with an address of its own.
import { block } from './block';
import type { Header } from './headers';
import {
  HEARTBEAT,
  HIDDEN,
  IN_PARTS,
  LIFETIME_OF_ERRORS,
  LIFETIME_OF_THE_REST,
  LIFETIMES,
  MEDIA_TYPES,
} from './paths';

/** Text as one word of a Caddyfile, taken as it is. */
const literal = (text: string): string => `\`${text}\``;

/** Caddy's own table of types is the machine's, which may lack ours. */
const types = Object.entries(MEDIA_TYPES).flatMap(([ending, type]) => [
  `@${ending} path_regexp ${literal(`(\\.${ending}${ending === 'html' ? '|/' : ''})$`)}`,
  `header @${ending} Content-Type ${literal(type)}`,
]);

/** Later rules win inside `route`, so the table is turned round. */
const lifetimes = [
  `header Cache-Control ${literal(LIFETIME_OF_THE_REST)}`,
  ...[...LIFETIMES]
    .reverse()
    .flatMap(({ pattern, control }, index) => [
      `@lifetime${index} path_regexp ${literal(pattern)}`,
      `header @lifetime${index} Cache-Control ${literal(control)}`,
    ]),
];

/** The kiosk's page alone is written down, and of it no more than the time. */
const heartbeatLog = [
  ...block('log', [
    ...block('output file "{$STATE:.}/heartbeat.log"', ['roll_disabled']),
    ...block('format filter', [
      'wrap json',
      ...block('fields', ['request delete', 'resp_headers delete', 'user_id delete']),
    ]),
  ]),
  ...block('@unlogged not', [`path_regexp ${literal(HEARTBEAT)}`, 'remote_ip 127.0.0.0/8 ::1']),
  'skip_log @unlogged',
];

/**
 * A folder without its slash, sent on with its query, which Caddy by itself would drop. Plain names only: a path with
 * `//` or `..` in it could send the visitor to another host.
 */
const folders = [
  ...block('@folder', [
    'path_regexp folder `^((?:/[A-Za-z0-9_-]+)+)$`',
    ...block('file', ['try_files {path}/index.html']),
  ]),
  ...block('handle @folder', [
    '@query expression `{query} != ""`',
    'redir @query {re.folder.1}/?{query} 308',
    'redir {re.folder.1}/ 308',
  ]),
];

/**
 * Reads from the environment: SITE, the folder of the files; STATE, a folder for heartbeat.log; ADDRESS, the
 * port as `http://:8080` or the name of a public host, for which Caddy gets a certificate by itself; BIND.
 */
export function caddyfile(headers: readonly Header[]): string {
  const lines = [
    '# Serves the map: on this computer only as it is (start.sh), on a public host with ADDRESS and BIND; see README.md.',
    ...block('', ['admin off']),
    '',
    ...block('(headers)', [
      ...block('header', [
        ...headers.map(({ name, value }) => `${name} ${literal(value)}`),
        'Vary Accept-Encoding',
        '-Server',
        '-Accept-Ranges',
      ]),
    ]),
    '',
    ...block('{$ADDRESS:http://:8080}', [
      'bind {$BIND:127.0.0.1}',
      ...heartbeatLog,
      '',
      ...block('route', [
        'import headers',
        ...lifetimes,
        '@method not method GET HEAD',
        'error @method 405',
        `@hidden path_regexp ${literal(HIDDEN)}`,
        'error @hidden 404',
        '# No file has such a name, and asking the disk for it is an error of another kind.',
        '@long path_regexp `[^/]{256}`',
        'error @long 404',
        '# Answers are unconditional on anything but their age, and whole but for base maps.',
        `@whole not path_regexp ${literal(IN_PARTS)}`,
        'request_header @whole -Range',
        'request_header -If-Match',
        'request_header -If-Unmodified-Since',
        ...block('handle /heartbeat-last', [
          '# Last-Modified is the time of the last heartbeat; only this computer may ask.',
          '@outside not remote_ip 127.0.0.0/8 ::1',
          'error @outside 404',
          'root * "{$STATE:.}"',
          'rewrite * /heartbeat.log',
          `header Content-Type ${literal(MEDIA_TYPES.txt ?? '')}`,
          'file_server',
        ]),
        ...block('handle', [
          ...types,
          'root * "{$SITE:site}"',
          ...folders,
          ...block('file_server', ['precompressed br gzip']),
        ]),
      ]),
      '',
      ...block('handle_errors', [
        'import headers',
        '# What is missing has not been seen before, whatever the visitor has kept.',
        'request_header -If-None-Match',
        'request_header -If-Modified-Since',
        `header Cache-Control ${literal(LIFETIME_OF_ERRORS)}`,
        `header Content-Type ${literal(MEDIA_TYPES.html ?? '')}`,
        '@missing expression `{err.status_code} in [403, 404]`',
        ...block('handle @missing', [
          'root * "{$SITE:site}"',
          'rewrite * /404.html',
          ...block('file_server', ['status 404', 'precompressed br gzip']),
        ]),
        ...block('handle', [
          '@method expression `{err.status_code} == 405`',
          'header @method Allow "GET, HEAD"',
          'respond {err.status_code}',
        ]),
      ]),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
