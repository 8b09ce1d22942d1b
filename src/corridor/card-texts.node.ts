// What cards say of the corridor, in Node: read from its folder.
import { named } from './named';
import { readTexts } from './read-profile';

export const { CARD_TEXTS } = named.cardTexts(readTexts());
