// The profile of the corridor that the program is of, on a page: put into it by the build, and of it only what is imported.
export {
  CLOSEST_ZOOM,
  CORRIDOR,
  CREDITS,
  LOCALITY,
  PERIOD,
  PROFILE,
  REGION,
  SHORE_ACCURACY_KM,
  TITLES,
} from 'virtual:corridor-profile';
