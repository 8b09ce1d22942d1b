// The one way in which a change of state leaves Svelte: a value is read, and whoever watches is told of the next.

/**
 * Calls `tell` with what `read` gives, soon after now and after every change of the state that `read` looked at.
 * `tell` only passes it on; it must not change the state. Returns what ends it.
 */
export function watch<T>(read: () => T, tell: (value: T) => void): () => void {
  return $effect.root(() => {
    $effect(() => {
      const value = read();
      tell(value);
    });
  });
}
