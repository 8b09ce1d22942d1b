// Which corridor the program is built of: the folder of its built data. For programs that run in Node.
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// A path and not a URL beside this module: bundlers rewrite those.
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** `CORRIDOR_DATA`, read from where the program was started, or the data of this repository. */
export const DATA_FOLDER = resolve(process.env['CORRIDOR_DATA'] ?? join(ROOT, 'data'));
