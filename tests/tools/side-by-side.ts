// Runs steps beside each other, as many as there are processors for, each once what it needs has passed.

export interface Task {
  readonly name: string;
  readonly needs?: string;
  readonly processors: number;
}

/**
 * Begins tasks in their order, and lets one go ahead of another that has no room yet; one that needs more processors
 * than there are gets all of them. What a task needs counts only where it is one of them. Resolves to the outcomes in
 * the order of the tasks.
 */
export function runSideBySide<T extends Task, O>(
  tasks: readonly T[],
  processors: number,
  run: (task: T, needed: O | undefined) => Promise<O>,
): Promise<O[]> {
  const outcomes = new Map<T, O>();
  const waiting = new Set(tasks);
  let free = processors;
  const need = (task: T): T | undefined => tasks.find(({ name }) => name === task.needs);
  const isReady = (task: T): boolean => {
    const needed = need(task);
    return needed === undefined || outcomes.has(needed);
  };
  return new Promise((resolve, reject) => {
    const begin = (task: T, taken: number): void => {
      waiting.delete(task);
      free -= taken;
      const needed = need(task);
      run(task, needed && outcomes.get(needed)).then((outcome) => {
        free += taken;
        outcomes.set(task, outcome);
        beginAll();
      }, reject);
    };
    const beginAll = (): void => {
      for (const task of waiting) {
        const taken = Math.min(task.processors, processors);
        if (isReady(task) && taken <= free) begin(task, taken);
      }
      if (outcomes.size === tasks.length)
        resolve(tasks.flatMap((task) => outcomes.get(task) ?? []));
    };
    beginAll();
  });
}
