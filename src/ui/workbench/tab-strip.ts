// A strip of tabs that may be wider than its place: the chosen one is brought into view, and it tells where there is more.

/** Puts the tab whose id ends so in the middle of the strip, as far as the strip goes. */
export function showTab(strip: HTMLElement, ending: string): void {
  const chosen = strip.querySelector<HTMLElement>(`[id$="-${ending}"]`);
  if (chosen)
    strip.scrollTo({ left: chosen.offsetLeft + chosen.offsetWidth / 2 - strip.clientWidth / 2 });
}

/** Keeps `data-before` and `data-after` on the strip's frame while tabs are out of view on that side. */
export function tellMore(strip: HTMLElement): () => void {
  const frame = strip.parentElement;
  const tell = (): void => {
    const hidden = strip.scrollWidth - strip.clientWidth;
    frame?.toggleAttribute('data-before', strip.scrollLeft > 2);
    frame?.toggleAttribute('data-after', strip.scrollLeft < hidden - 2);
  };
  const sizes = new ResizeObserver(tell);
  sizes.observe(strip);
  strip.addEventListener('scroll', tell, { passive: true });
  return () => {
    sizes.disconnect();
    strip.removeEventListener('scroll', tell);
  };
}
