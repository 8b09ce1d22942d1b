// What the corridor calls its parks, its water and its line, in Node: read from its folder.
import { named } from './named';
import { readProfile } from './read-profile';

export const { TERMS } = named.terms(readProfile());
