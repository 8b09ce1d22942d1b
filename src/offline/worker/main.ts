// The service worker: keeps every file of the build, and answers with it whether there is a network or not.
import { parseManifests } from '../manifest';
import { ACTIVATE, isMessage, VERIFY } from '../protocol';
import { OfflineFiles } from './offline-files';
import { answerWithoutCopy } from './no-copy';
import { pathOf } from './paths';
import { answerSettings, SETTINGS } from './settings';
import type { Surroundings, WorkerScope } from './worker-scope';

declare const self: WorkerScope;
/** JSON of a list with the one manifest of this build, put in by it. */
declare const BUILD_MANIFEST: string;

const scope = new URL(self.registration.scope);
const around: Surroundings = {
  scope,
  // Where storage is refused, `caches` itself may throw.
  open: async (cache) => caches.open(cache),
  fetch: (address, options) => fetch(address, options),
};
const manifest = parseManifests(BUILD_MANIFEST)[0];
if (!manifest) throw new Error('the worker was built without a manifest');
const files = new OfflineFiles(around, manifest);

self.addEventListener('install', (event) =>
  event.waitUntil(files.install(self.registration.active === null)),
);

self.addEventListener('activate', (event) => {
  const { installing, waiting } = self.registration;
  const isAlone = installing === null && waiting === null;
  event.waitUntil(
    files.activate(isAlone).then(async ({ isFirst }) => {
      // A first version serves the page that brought it. A later one never takes a page over by itself.
      if (isFirst) await self.clients.claim();
    }),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const isPage = request.mode === 'navigate';
  const path = pathOf(request.url, scope, isPage);
  // What is not answered here goes to the server as if there were no worker: its heartbeat, for one.
  if (path === undefined) return;
  if (path === SETTINGS) {
    const { answer, work } = answerSettings(around);
    event.respondWith(answer);
    event.waitUntil(work);
  } else if (files.has(path) || path.startsWith('assets/')) {
    event.respondWith(files.answer(path, request));
  } else if (isPage && files.has(`${path}/index.html`)) {
    const folder = new URL(request.url);
    folder.pathname += '/';
    event.respondWith(Promise.resolve(Response.redirect(folder.href, 301)));
  } else if (isPage) {
    // Published data, and addresses that lead nowhere: the server's to answer while there is one.
    event.respondWith(
      fetch(request).catch(() => answerWithoutCopy(files, scope, request, navigator.languages)),
    );
  }
});

self.addEventListener('message', (event) => {
  if (isMessage(event.data, ACTIVATE)) event.waitUntil(self.skipWaiting());
  if (!isMessage(event.data, VERIFY)) return;
  const [port] = event.ports;
  event.waitUntil(
    files.verify().then(
      (report) => port?.postMessage(report),
      () => port?.postMessage(null),
    ),
  );
});
