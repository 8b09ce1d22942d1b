// Whether the map fills the screen: by itself, or as a frame that the page around it shows so, which does not tell it.
import { on } from 'svelte/events';

function fillsScreen(): boolean {
  if (document.fullscreenElement) return true;
  const isWhole = innerWidth === screen.width && innerHeight === screen.height;
  return isWhole && matchMedia('(display-mode: fullscreen)').matches;
}

/** Tells it now and whenever it may have changed, until the returned function is called. */
export function watchScreen(tell: (fills: boolean) => void): () => void {
  const look = (): void => tell(fillsScreen());
  look();
  const endpoints = [on(document, 'fullscreenchange', look), on(window, 'resize', look)];
  return () => endpoints.forEach((end) => end());
}
