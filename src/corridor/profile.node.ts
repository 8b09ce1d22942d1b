// The profile of the corridor that the program is of, in Node: read from its folder.
import { named } from './named';
import { readProfile } from './read-profile';

export const {
  CLOSEST_ZOOM,
  PROFILE,
  CORRIDOR,
  CREDITS,
  LOCALITY,
  PERIOD,
  REGION,
  SHORE_ACCURACY_KM,
  TITLES,
} = named.profile(readProfile());
