// The two nginx configurations: a complete one for this computer, and a server to include on a public host.
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

const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;

const withoutCharset = (type: string): string => type.replace(/;.*/, '');

const types = block(
  'types',
  Object.entries(MEDIA_TYPES).map(([ending, type]) => `${withoutCharset(type)} ${ending};`),
);

const textTypes = [
  ...new Set(
    Object.values(MEDIA_TYPES)
      .filter((type) => type.includes('charset'))
      .map(withoutCharset)
      .filter((type) => type !== 'text/html'), // nginx adds it by itself, and warns of a second one
  ),
].join(' ');

/** By path first, then by status, so that one `add_header` says it for every answer. */
const maps = [
  ...block('map $uri $corridor_lifetime', [
    `default ${quoted(LIFETIME_OF_THE_REST)};`,
    ...LIFETIMES.map(({ pattern, control }) => `${quoted(`~${pattern}`)} ${quoted(control)};`),
  ]),
  ...block('map $status $corridor_cache_control', [
    'default $corridor_lifetime;',
    `"~^[45]" ${quoted(LIFETIME_OF_ERRORS)};`,
  ]),
  // An empty value leaves the header out.
  ...block('map $status $corridor_allow', ['default "";', '405 "GET, HEAD";']),
];

function answers(headers: readonly Header[]): string[] {
  return [
    'index index.html;',
    'charset utf-8;',
    `charset_types ${textTypes};`,
    'default_type application/octet-stream;',
    ...types,
    '',
    'server_tokens off;',
    'absolute_redirect off;',
    'max_ranges 0;',
    'gzip_static on;',
    'gzip_vary on;',
    'log_not_found off;',
    '',
    '# Here and nowhere else: an add_header inside a location would drop all of these.',
    ...headers.map(({ name, value }) => `add_header ${name} ${quoted(value)} always;`),
    'add_header Cache-Control $corridor_cache_control always;',
    'add_header Allow $corridor_allow always;',
    '',
    ...block('if ($request_method !~ "^(GET|HEAD)$")', ['return 405;']),
    '# A folder without a page is not there: no list, and no hint that it exists.',
    'error_page 403 404 =404 /404.html;',
    ...block('location = /404.html', ['internal;']),
    ...block(`location ~ ${quoted(HIDDEN)}`, ['return 404;']),
    ...block(`location ~ ${quoted(IN_PARTS)}`, ['max_ranges 1;', 'gzip off;', 'gzip_static off;']),
  ];
}

/** Where the kiosk's page lives, an outside watchdog can ask how long ago it drew. */
const heartbeats = [
  '# Last-Modified is the time of the last heartbeat; only this computer may ask.',
  ...block('location = /heartbeat-last', [
    'alias heartbeat.log;',
    'default_type "text/plain; charset=utf-8";',
    'etag off;',
    'allow 127.0.0.0/8;',
    'allow ::1;',
    'deny all;',
  ]),
];

/**
 * A whole configuration that needs no rights: `nginx -p STATE -c nginx.conf`, where STATE is a folder that can be
 * written and holds `site`, a link to the files. start.sh makes it, sets the port, and takes the mark off the lines
 * with brotli where nginx has it.
 */
export function nginxConfig(headers: readonly Header[]): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const lines = [
    '# Serves the map on this computer only. start.sh uses this file; see README.md.',
    '#brotli# load_module modules/ngx_http_brotli_static_module.so;',
    'worker_processes 1;',
    'pid nginx.pid;',
    'error_log stderr crit;',
    'events {}',
    '',
    ...block('http', [
      ...temporary.map((use) => `${use}_temp_path temporary;`),
      'sendfile on;',
      'tcp_nopush on;',
      '',
      ...maps,
      ...block('map $uri $corridor_is_heartbeat', ['default 0;', `${quoted(`~${HEARTBEAT}`)} 1;`]),
      "log_format heartbeat '$msec';",
      '',
      ...block('server', [
        'listen 127.0.0.1:8080;',
        'root site;',
        'access_log heartbeat.log heartbeat if=$corridor_is_heartbeat;',
        '#brotli# brotli_static on;',
        ...answers(headers),
        '',
        ...heartbeats,
      ]),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** A server for the `http` block of a public host's nginx, as Debian's sites-enabled is included. */
export function nginxSite(headers: readonly Header[]): string {
  const lines = [
    '# Serves the map on a public host. Copy it to /etc/nginx/sites-enabled/, set the three lines below, add TLS.',
    '# Under a path of a host: put the content of site/ in that folder of its root.',
    '# With the brotli module (Debian: libnginx-mod-http-brotli-static) add: brotli_static on;',
    ...maps,
    '',
    ...block('server', [
      'listen 80;',
      'server_name map.example.org;',
      'root /var/www/bay-corridor-map/site;',
      '',
      ...answers(headers),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
