// One stop for a row of buttons, whose code comes after the first click can work: until then each is a stop of its own.

export function lazyOneStop(root: HTMLElement): void {
  import('./one-stop').then((part) => part.oneStop(root), Object);
}
