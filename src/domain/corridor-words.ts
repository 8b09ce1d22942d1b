// The forms in which sentences need what a corridor calls its parks and its water.
import type { Profile } from './profile-schema';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const withArticle = (word: string): string => `${/^[aeiou]/i.test(word) ? 'an' : 'a'} ${word}`;

export function corridorWords({ park, bay, string }: Profile['terms']) {
  return {
    ZH: { park: park.zh.one, bay: bay.zh.one, string: string.zh.one },
    EN: {
      park: park.en.one,
      parks: park.en.other,
      Park: capital(park.en.one),
      Parks: capital(park.en.other),
      aPark: withArticle(park.en.one),
      bay: bay.en.one,
      bays: bay.en.other,
      Bay: capital(bay.en.one),
      Bays: capital(bay.en.other),
      aBay: withArticle(bay.en.one),
      string: string.en.one,
    },
  };
}
