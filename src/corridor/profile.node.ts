// The profile of the corridor that the program is of, in Node: read from its folder.
import { readProfile } from './read-profile';

export const PROFILE = readProfile();
