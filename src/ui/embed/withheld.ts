// Tells of what a sandbox keeps back: a chunk of its own, fetched where there is or may be such a sandbox.
import { mount, unmount } from 'svelte';
import type { Lang } from '../../domain/ids';
import { addressOutside } from '../share/addresses';
import { forbids } from './sandbox';
import Withheld from './Withheld.svelte';
import { WITHHELD } from './withheld-messages';

/** Of what is no text, and of longer texts, no copy is offered. */
const TEXT = /^text\/|json|svg/;
const LONGEST = 1_000_000;

let exporter: (() => void) | null = null;

const langOfPage = (): Lang => (document.documentElement.lang === 'en' ? 'en' : 'zh');

function tell(reason: string, content: string | null): void {
  exporter?.();
  const onclose = (): void => {
    exporter = null;
    void unmount(note);
  };
  exporter = onclose;
  const props = { lang: langOfPage(), reason, address: addressOutside(), content, onclose };
  const note = mount(Withheld, { target: document.body, props });
}

/**
 * The browser was asked to save a file.
 * @public Used through the chunk that holds it.
 */
export async function tellOfFile(blob: Blob, name: string): Promise<void> {
  const isText = TEXT.test(blob.type) && blob.size <= LONGEST;
  const words = WITHHELD[langOfPage()];
  const reason = forbids('allow-downloads') === true ? words.notSaved : words.perhapsNotSaved;
  tell(reason(name), isText ? await blob.text() : null);
}

/**
 * The browser was asked to print, and has not even begun.
 * @public Used through the chunk that holds it.
 */
export const tellOfPrint = (): void => tell(WITHHELD[langOfPage()].notPrinted, null);
