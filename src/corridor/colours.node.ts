// The corridor's own colours and signs, in Node: read from its folder.
import { named } from './named';
import { readProfile } from './read-profile';

export const { BAY_COLOURS, GROUP_COLOURS, LAYER_SIGNS } = named.colours(readProfile());
