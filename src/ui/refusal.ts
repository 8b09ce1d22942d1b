// One sentence above the page that says what it lacks, in both languages, whichever the page is in.

const SENTENCES = {
  faulty:
    '地图的数据有误，只能显示这一页。The data of this map are faulty, so this page is all there is.',
  unfetched:
    '地图的数据未能取得，正在重试。The data of this map could not be fetched; trying again.',
  part: '这一部分未能取得，请检查网络后再试。This part could not be fetched; check the network and try again.',
  gone: '这一版地图已不在服务器上，请重新载入。This version of the map is no longer on the server; please reload.',
} as const;

/** Shows the sentence in place of any other. */
export function refuse(because: keyof typeof SENTENCES): void {
  settle();
  const sentence = document.createElement('p');
  sentence.className = 'refusal';
  sentence.setAttribute('role', 'alert');
  sentence.textContent = SENTENCES[because];
  document.body.prepend(sentence);
}

/** Takes the sentence away. */
export function settle(): void {
  for (const sentence of document.querySelectorAll('.refusal')) sentence.remove();
}
