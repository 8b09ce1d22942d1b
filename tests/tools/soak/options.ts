// What is asked of a soak: by the environment, or the short form that is part of the tests.

export interface Options {
  readonly seed: number;
  readonly renderer: 'svg' | 'gl';
  /** Visitors, one after the other; none leaves the visits out. */
  readonly cycles: number;
  /** Visitors before anything counts: until then engines compile, caches fill and pools grow. */
  readonly warmUp: number;
  /** Losses of the graphics context, in a browser of their own; none leaves them out. */
  readonly losses: number;
  readonly warmUpLosses: number;
  readonly limits: Limits;
}

export interface Limits {
  /** Kilobytes of heap for each visitor, and for each loss. */
  readonly heapPerCycle: number;
  readonly heapPerLoss: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly listenersPerLoss: number;
  /** Share by which resident memory may grow. */
  readonly resident: number;
}

const LIMITS: Limits = {
  heapPerCycle: 0.25,
  heapPerLoss: 50,
  nodes: 0,
  listeners: 2,
  listenersPerLoss: 1,
  resident: 0.05,
};

/** A whole number of the environment; throws one sentence where it is none. */
function numberOf(environment: NodeJS.ProcessEnv, name: string, otherwise: number): number {
  const text = environment[name] ?? String(otherwise);
  if (!/^\d{1,9}$/.test(text)) throw new Error(`${name} is ${text}, which is not a whole number.`);
  return Number(text);
}

function rendererOf({ RENDERER = 'svg' }: NodeJS.ProcessEnv): 'svg' | 'gl' {
  if (RENDERER === 'svg' || RENDERER === 'gl') return RENDERER;
  throw new Error(`RENDERER is ${RENDERER}, and must be svg or gl.`);
}

/** The environment sets CYCLES, SEED, RENDERER and LOSSES. */
export function optionsOf(form: string | undefined, environment: NodeJS.ProcessEnv): Options {
  const isShort = form === 'short';
  const cycles = numberOf(environment, 'CYCLES', isShort ? 60 : 5000);
  return {
    seed: numberOf(environment, 'SEED', 1),
    renderer: rendererOf(environment),
    cycles,
    warmUp: Math.min(1000, Math.ceil(cycles / 3)),
    losses: numberOf(environment, 'LOSSES', isShort ? 3 : 100),
    warmUpLosses: isShort ? 1 : 10,
    limits: isShort ? shortLimits(LIMITS) : LIMITS,
  };
}

/**
 * In its first hundreds of visits the engine still compiles what was called often enough, which a fit over some dozens
 * takes for growth. What the limits of the short form catch is what is kept of each visit: a listener, a node, a
 * drawing. The slow leak is the full form's to find.
 */
function shortLimits(limits: Limits): Limits {
  return { ...limits, heapPerCycle: 20, heapPerLoss: 500, resident: 0.15 };
}
