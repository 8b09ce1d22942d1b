// What the sandbox of a page around forbids. Browsers do not tell, so it is found out as far as it can be.

export type Allowance = 'allow-downloads' | 'allow-modals' | 'allow-popups';

/** The frames around this page, from the inside; null for one that is another site's to see. */
function framesAround(): readonly (Element | null)[] {
  const frames: (Element | null)[] = [];
  for (let view: Window = window; view !== view.parent; view = view.parent) {
    try {
      frames.push(view.frameElement);
    } catch {
      frames.push(null);
    }
  }
  return frames;
}

/** True where the page is in some sandbox: there browsers refuse this otherwise harmless assignment by its name. */
function isSandboxed(): boolean {
  try {
    Reflect.set(document, 'domain', '');
    return false;
  } catch (error) {
    return error instanceof Error && /sandbox/i.test(error.message);
  }
}

/** Chromium and WebKit name the sandbox; of other browsers nothing is known but that there is a frame. */
const namesSandboxes = (): boolean => /AppleWebKit/.test(navigator.userAgent);

/** `maybe` where the page is in a sandbox, or may be in one, of which nobody here can see what it allows. */
export function forbids(what: Allowance): boolean | 'maybe' {
  const frames = framesAround();
  const forbidden = frames.some(
    (frame) => frame?.hasAttribute('sandbox') && !frame.getAttribute('sandbox')?.includes(what),
  );
  if (forbidden) return true;
  // A tab that a sandboxed page has opened is in that sandbox too, and has no frame around it.
  if (namesSandboxes() ? !isSandboxed() : frames.length === 0) return false;
  return frames.includes(null) || frames.length === 0 ? 'maybe' : false;
}

/** Whether a link may open a tab of its own, as far as is known: a sandbox that forbids it leaves such links dead. */
export function opensTabs(): boolean {
  const answer = forbids('allow-popups');
  return answer === false || (answer === 'maybe' && !namesSandboxes());
}
