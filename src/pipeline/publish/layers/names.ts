// What an id is called, for the flat properties that name other things.
import type { Bilingual } from '../../../domain/schema';
import type { Seeds } from '../../seeds/read-seeds';

/** Throws for an id that nothing has: the seeds were checked for those. */
export function namesIn(seeds: Seeds): (id: string) => Bilingual {
  const { parks, bays, districts, platforms, industries } = seeds;
  const names = new Map<string, Bilingual>(
    [parks, bays, districts, platforms, industries].flatMap((rows) =>
      rows.map(({ id, name }): [string, Bilingual] => [id, name]),
    ),
  );
  return (id) => {
    const name = names.get(id);
    if (name === undefined) throw new Error(`nothing is called ${id}`);
    return name;
  };
}
