// What the plan holds beside its parks, with the look-ups that questions about it need. Comes when somebody asks for it.
import { DataError, foreignFault, type CorridorKey } from './corridor';
import type { LayerId } from './ids';
import type { Body, BodyCollection, Conflict, IndicatorSet, Layer, Section } from './plan-schema';
import type { SourceList } from './schema';

/** The data files of the whole plan by their names, parsed by their contracts. */
export interface PlanData {
  readonly layers: readonly Layer[];
  readonly bodies: Readonly<Record<LayerId, BodyCollection>>;
  readonly sections: readonly Section[];
  readonly indicators: IndicatorSet;
  readonly conflicts: readonly Conflict[];
  /** Those that nothing outside of it cites; the corridor has the others. */
  readonly sources: readonly Source[];
}

type Source = SourceList['sources'][number];
type Subject = Conflict['about'][number]['kind'];

export class WholePlan {
  readonly layers: readonly Layer[];
  /** In the order of the layers, and of the plan within each. */
  readonly bodies: readonly Body[];
  readonly indicators: IndicatorSet;
  readonly conflicts: readonly Conflict[];
  /** The plan itself. */
  readonly document: SourceList['plan'];
  /** The date of the evidence. */
  readonly asOf: string;
  /** Every source there is, in the order of the list. */
  readonly sources: readonly Source[];
  readonly #sections: readonly Section[];
  readonly #bodies: ReadonlyMap<string, Body>;
  readonly #sources: ReadonlyMap<string, Source>;

  constructor(data: PlanData, known: SourceList) {
    this.layers = data.layers;
    this.bodies = data.layers.flatMap(({ id }) =>
      (data.bodies[id]?.features ?? []).map(({ properties }) => properties),
    );
    this.indicators = data.indicators;
    this.conflicts = data.conflicts;
    this.document = known.plan;
    this.asOf = known.asOf;
    this.sources = [...known.sources, ...data.sources].sort(bySourceId);
    this.#sections = data.sections;
    this.#bodies = new Map(this.bodies.map((body) => [body.id, body]));
    this.#sources = new Map(this.sources.map((source) => [source.id, source]));
  }

  body(id: string): Body | undefined {
    return this.#bodies.get(id);
  }

  layer(id: LayerId): Layer | undefined {
    return this.layers.find((layer) => layer.id === id);
  }

  /** The bodies of a layer, in the order of the plan. */
  bodiesOf(layer: LayerId): readonly Body[] {
    return this.bodies.filter((body) => body.layer === layer);
  }

  /** The bodies of the layers that a reader wants to be near to. */
  bodiesNear(nearness: NonNullable<Layer['nearness']>): readonly Body[] {
    return this.bodies.filter(({ layer }) => this.layer(layer)?.nearness === nearness);
  }

  /** The bodies that are a part of this body or platform. */
  partsOf(id: string): readonly Body[] {
    return this.bodies.filter((body) => body.within === id);
  }

  source(id: string): Source | undefined {
    return this.#sources.get(id);
  }

  /** The part of the plan that a line (1-based) stands in; the box, where it stands in one. */
  sectionAt(line: number): Section | undefined {
    const around = this.#sections.filter(({ from, to }) => from <= line && line <= to);
    return around.find(({ kind }) => kind === 'box') ?? around.at(-1);
  }

  conflictsAbout(kind: Subject, id: string): readonly Conflict[] {
    return this.conflicts.filter(({ about }) =>
      about.some((subject) => subject.kind === kind && subject.id === id),
    );
  }
}

/** S9 before S10, and those of each letter together. */
function bySourceId(a: Source, b: Source): number {
  return a.id.localeCompare(b.id, 'en', { numeric: true });
}

/** The mark of data that a build has parsed by the contracts; another one where the contracts changed. */
export const PLAN_CONTRACT = 'plan-2';

function isParsed(value: unknown): value is PlanData & CorridorKey & { readonly contract: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'contract' in value &&
    value.contract === PLAN_CONTRACT
  );
}

/**
 * Reads the whole plan as the page gets it, parsed and marked by the build. A text that is cut off, foreign or
 * of another build is refused with a DataError, and so is that of another corridor than `own`. `known` are the sources
 * that the corridor has already.
 */
export function readWholePlan(text: string, known: SourceList, own: CorridorKey): WholePlan {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new DataError('the data of the whole plan are not JSON');
  }
  if (!isParsed(value)) throw new DataError(`the data of the plan are not of ${PLAN_CONTRACT}`);
  const fault = foreignFault(value, own);
  if (fault !== undefined) throw new DataError(fault);
  return new WholePlan(value, known);
}
