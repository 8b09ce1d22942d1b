// The profile of the corridor that the program is of, on a page: put into it by the build.
export { PROFILE } from 'virtual:corridor-profile';
