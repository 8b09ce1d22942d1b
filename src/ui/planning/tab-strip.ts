// A strip of tabs that may be wider than its place: the chosen one is brought into view, and it tells where there is more.

/** Puts the chosen tab in the middle of the strip, as far as the strip goes. */
export function showChosen(strip: HTMLElement): void {
  const chosen = strip.querySelector<HTMLElement>('[aria-selected="true"]');
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
  const sizes = new ResizeObserver(() => {
    showChosen(strip);
    tell();
  });
  sizes.observe(strip);
  strip.addEventListener('scroll', tell, { passive: true });
  return () => {
    sizes.disconnect();
    strip.removeEventListener('scroll', tell);
  };
}
