// The languages of the corridor, in Node: read from its folder.
import { named } from './named';
import { readProfile } from './read-profile';

export const { LANGUAGES } = named.languages(readProfile());
