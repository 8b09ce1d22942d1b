// The profile of the corridor that the program is of, on a page: put into it by the build, and of it only what is imported.
export {
  CORRIDOR,
  CREDITS,
  LOCALITY,
  PERIOD,
  PROFILE,
  REGION,
  TITLES,
} from 'virtual:corridor-profile';
