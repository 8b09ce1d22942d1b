// Serves the built map on this machine for `npm start`; the last line it prints is the address. `--port` asks for another.
import { parseArgs } from 'node:util';
import { preview } from 'vite';

try {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const chosen = values.port === undefined ? {} : { preview: { port: Number(values.port) } };
  const server = await preview({ configLoader: 'runner', ...chosen });
  server.printUrls();
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`The map could not be served: ${reason}`);
  process.exitCode = 1;
}
