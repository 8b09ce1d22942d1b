// Keeps what is found in sight: the list where the page is short, and the result that the arrow keys stand on.
import type { Attachment } from 'svelte/attachments';

/** Where the list would end below the window, the field goes to the top, as under a keyboard on glass. */
export const onOpen: Attachment<HTMLElement> = (list) => {
  if (list.getBoundingClientRect().bottom > innerHeight)
    list.parentElement?.scrollIntoView({ block: 'start' });
};

export const whileActive =
  (isActive: boolean): Attachment<HTMLElement> =>
  (option) => {
    if (isActive) option.scrollIntoView({ block: 'nearest' });
  };
