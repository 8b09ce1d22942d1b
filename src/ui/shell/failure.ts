// One sentence above the page that says what it lacks, in both languages, whichever the page is in.

import { orTell } from '../../offline/page/or-tell';

const SENTENCES = {
  faulty:
    '地图的数据有误，只能显示这一页。The data of this map are faulty, so this page is all there is.',
  unfetched:
    '地图的数据未能取得，正在重试。The data of this map could not be fetched; trying again.',
  map: '地图未能载入，正在重试。The map could not be loaded; trying again.',
  part: '这一部分未能取得，请检查网络后再试。This part could not be fetched; check the network and try again.',
  gone: '这一版地图已不在服务器上，请重新载入。This version of the map is no longer on the server; please reload.',
} as const;

const remove = (): void =>
  document.querySelectorAll('body > .refusal').forEach((sentence) => sentence.remove());

/** Shows the sentence in place of any other. */
export function showFailure(because: keyof typeof SENTENCES): void {
  remove();
  const sentence = document.createElement('p');
  sentence.className = 'refusal';
  sentence.setAttribute('role', 'alert');
  sentence.textContent = SENTENCES[because];
  document.body.prepend(sentence);
}

/** Shows the sentence over a page that is complete without its scripts, and holds no places for what does not come. */
export function stayStatic(because: keyof typeof SENTENCES): void {
  document.documentElement.dataset.page = 'static';
  showFailure(because);
}

/** Takes the sentence away. The page's own, that it is still waiting, stays as long as the page. */
export function settle(): void {
  delete document.documentElement.dataset.page;
  remove();
}

/** A part of the page that is fetched when it is asked for; null, with a sentence, where it does not come. */
export async function fetchPart<T>(part: Promise<T>): Promise<T | null> {
  try {
    const fetched = await orTell(part, () => showFailure('part'));
    settle();
    return fetched;
  } catch {
    showFailure('part');
    return null;
  }
}
