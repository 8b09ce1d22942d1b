// The districts that a park lies in, in words.
import type { Corridor } from '../../domain/corridor';
import type { Lang } from '../../domain/ids';
import type { Park } from '../../domain/schema';
import { joinList, pick } from '../../domain/text';

/** Empty where none is known. */
export function districtsOf(corridor: Corridor, park: Park, lang: Lang): string {
  const names = park.districts.flatMap((id) => {
    const district = corridor.district(id);
    return district ? [pick(district.name, lang)] : [];
  });
  return joinList(names, lang);
}
