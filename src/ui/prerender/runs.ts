// A text with what it quotes of the other language marked as such, as `shared/Runs.svelte` does it in the application.
import type { Lang } from '../../domain/ids';
import { runsOf, tagOf } from '../../domain/text';
import { html, type Markup } from './markup';

export const runs = (text: string, lang: Lang): readonly Markup[] =>
  runsOf(text, lang).map((run) =>
    run.lang
      ? html`<span lang="${tagOf(run.lang)}" translate="no">${run.text}</span>`
      : html`${run.text}`,
  );
