// The browser's own printing.
import { forbids } from '../embed/sandbox';
import { fetchPart } from '../shell/failure';

/** Where the browser does not even begin, which a sandbox that allows no modals keeps it from, says why. */
export async function printNow(): Promise<void> {
  let begun = 0;
  const begin = (): void => void (begun += 1);
  window.addEventListener('beforeprint', begin, { once: true });
  window.print();
  window.removeEventListener('beforeprint', begin);
  if (begun > 0 || forbids('allow-modals') === false) return;
  const part = await fetchPart(import('../embed/withheld'));
  part?.tellOfPrint();
}
