// What cards say of the corridor, on a page: put into it by the build.
export { CARD_TEXTS } from 'virtual:corridor-card-texts';
