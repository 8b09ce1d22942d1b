// What is said of the corridor, in Node: read from its folder.
import type { BuildTexts, PageTexts } from '../domain/profile-schema';
import { readTexts } from './read-profile';

const { page, build, keywords } = readTexts();
export const PAGE_TEXTS: PageTexts = page;
export const BUILD_TEXTS: BuildTexts = { ...build, keywords };
