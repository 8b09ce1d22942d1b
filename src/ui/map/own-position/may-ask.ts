// Whether the browser may be asked for the position at all.

interface Policy {
  allowsFeature(feature: string): boolean;
}
const isPolicy = (value: unknown): value is Policy =>
  typeof value === 'object' && value !== null && 'allowsFeature' in value;
const memberOf = (owner: object, name: string): unknown => Reflect.get(owner, name);

/** False where the page around, or the server, rules it out; browsers that cannot tell refuse when they are asked. */
export function mayAsk(page: Document = document): boolean {
  const known = ['permissionsPolicy', 'featurePolicy'].map((name) => memberOf(page, name));
  return known.find(isPolicy)?.allowsFeature('geolocation') ?? true;
}
