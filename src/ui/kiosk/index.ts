// Entry of the kiosk; imported lazily, by its address only.
import { mount } from 'svelte';
import 'virtual:contrast.css';
import kioskFile from '/kiosk.json?url';
import type { Corridor } from '../../domain/corridor';
import type { Bilingual } from '../../domain/schema';
import type { Land } from '../../map/svg/ground';
import type { Updates } from '../../offline/page/updates';
import { CorridorState } from '../../state/corridor-state.svelte';
import { KioskSession } from '../../state/kiosk-session.svelte';
import { kioskSettings, readKioskFile, type KioskFile } from '../../state/kiosk-settings';
import type { UrlState } from '../../state/url-state';
import Kiosk from './Kiosk.svelte';

const PATIENCE_MS = 3000;

interface FileRead {
  readonly file: KioskFile;
  readonly problems: readonly Bilingual[];
}

/** What the file beside the page says; nothing where it does not come in time. */
async function settingsFile(): Promise<FileRead> {
  try {
    const response = await fetch(new URL(kioskFile, document.baseURI), {
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return readKioskFile(await response.text());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const zh = `未能取得 kiosk.json（${reason}），因此使用默认设置。`;
    const en = `kiosk.json could not be fetched (${reason}), so the defaults are used.`;
    return { file: {}, problems: [{ zh, en }] };
  }
}

/** Puts the kiosk in the place of whatever the target holds. */
export async function showKiosk(
  target: HTMLElement,
  corridor: Corridor,
  url: UrlState,
  asksLang: boolean,
  land: Land,
  updates: Promise<Updates | null>,
): Promise<void> {
  const { file, problems } = await settingsFile();
  if (problems.length > 0) console.warn(problems.map(({ en }) => en).join('\n'));
  const settings = kioskSettings(url, asksLang, file, corridor.site);
  const choice = new CorridorState(corridor, settings.home);
  const session = new KioskSession(choice, settings, () => performance.now());
  target.replaceChildren();
  mount(Kiosk, { target, props: { session, land, problems, updates } });
}
