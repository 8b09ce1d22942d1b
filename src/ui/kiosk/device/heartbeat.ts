// Tells the server of a kiosk that the page is alive and drawing, for a watchdog that cannot look at the screen.
import address from '/heartbeat.txt?url';

const BEAT_MS = 10_000;

/** What the server's log should know beside the time. */
export type Pulse = () => Readonly<Record<string, string>>;

/** Beats until the returned function is called; only after a frame was really painted. */
export function startHeartbeat(pulse: Pulse): () => void {
  const beat = (): void => {
    requestAnimationFrame(() => {
      const url = new URL(address, document.baseURI);
      url.search = new URLSearchParams(pulse()).toString();
      // A server that does not answer is the watchdog's business.
      fetch(url, { cache: 'no-store' }).catch(() => undefined);
    });
  };
  beat();
  const timer = setInterval(beat, BEAT_MS);
  return () => clearInterval(timer);
}
