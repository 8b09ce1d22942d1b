// A page of another site around the map: with a field in which somebody types, and the map three screens down.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';

const HOST = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>
  <body style="margin:0"><input aria-label="Typed"><div style="height:300vh"></div>
  <div id="place"></div><div style="height:100vh"></div>`;

export interface Host {
  readonly address: string;
  close(): void;
}

/** `localhost` is another site than the `127.0.0.1` of the map. */
export function serveHost(): Promise<Host> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end(HOST);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ address: `http://localhost:${port}/`, close: () => server.close() });
    });
  });
}

/** Opens it after a page to go back to, with the focus in the field. */
export async function openHost(page: Page, host: Host): Promise<void> {
  await page.goto('about:blank');
  await page.goto(host.address);
  await page.getByLabel('Typed').focus();
}

/** Shows the map in a new element: one that navigates would be an entry of the history by itself. */
export async function frameIn(
  page: Page,
  src: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<FrameLocator> {
  await page.evaluate(
    (given) => {
      const element = document.createElement('iframe');
      for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
      document.querySelector('#place')?.replaceChildren(element);
    },
    { title: 'Map', width: '1100', height: '700', ...attributes, src },
  );
  return page.frameLocator('iframe');
}

/** What the host's reader would miss. */
export const readerOf = (page: Page) =>
  page.evaluate(() => ({
    scroll: scrollY,
    focus: document.activeElement?.getAttribute('aria-label'),
    typed: document.querySelector('input')?.value,
    entries: history.length,
  }));
