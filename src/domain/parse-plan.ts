// What the plan holds beside its parks, parsed by its contracts: done by the build, before anything is published.
import * as v from 'valibot';
import { DataError } from './corridor';
import { bodyCollection, conflictList, indicatorSet, layerList, sectionList } from './plan-schema';
import { corridorKey } from './profile-schema';
import { layerId, source } from './schema';
import { PLAN_CONTRACT } from './whole-plan';

const planData = v.strictObject({
  contract: v.literal(PLAN_CONTRACT),
  ...corridorKey,
  layers: layerList,
  bodies: v.record(layerId, bodyCollection),
  sections: sectionList,
  indicators: indicatorSet,
  conflicts: conflictList,
  sources: v.array(source),
});
export type ParsedPlan = v.InferOutput<typeof planData>;

/** Parses one JSON text of all of it. Throws a DataError that names the first bad place. */
export function parsePlan(text: string): ParsedPlan {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new DataError('the data of the plan are not JSON');
  }
  const result = v.safeParse(planData, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new DataError(
    `data of the plan, at ${v.getDotPath(issue) ?? 'its root'}: ${issue.message}`,
  );
}
