// What is said of the corridor, in Node: read from its folder.
import { named } from './named';
import { readTexts } from './read-profile';

export const { PAGE_TEXTS, BUILD_TEXTS } = named.texts(readTexts());
