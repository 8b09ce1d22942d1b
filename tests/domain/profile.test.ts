// The profile of the corridor as the program imports it, and the words in braces of its texts.
import { PROFILE } from '#corridor';
import { BUILD_TEXTS, PAGE_TEXTS } from '#corridor/texts';
import { describe, expect, it } from 'vitest';
import { TEXTS } from '../../src/domain/profile-schema';
import { filled, placeholdersOf } from '../../src/domain/text';
import { ofQingdao } from '../fixtures/of-qingdao';

describe('the profile', () => {
  ofQingdao('is that of the committed data', () => {
    expect(PROFILE).toMatchObject({ id: 'qingdao-bay-corridor', edition: '2021' });
    expect(PROFILE.languages).toEqual(['zh', 'en']);
  });

  it('holds every text that is declared', () => {
    expect(Object.keys(PROFILE.texts)).toEqual(Object.keys(TEXTS.first));
    expect(Object.keys(PAGE_TEXTS)).toEqual(Object.keys(TEXTS.page));
    expect(Object.keys(BUILD_TEXTS)).toEqual([...Object.keys(TEXTS.build), 'keywords']);
  });
});

describe('words in braces', () => {
  it('are found and replaced, each wherever it stands', () => {
    const text = '{parks} of {all}, {parks}';
    expect(placeholdersOf(text)).toEqual(['parks', 'all', 'parks']);
    expect(filled(text, { parks: 3, all: 'ten' })).toBe('3 of ten, 3');
  });

  it('stay where nothing is said of them, even where every object has that key', () => {
    expect(filled('{parks} {constructor}', {})).toBe('{parks} {constructor}');
  });
});
