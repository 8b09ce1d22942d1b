// @vitest-environment happy-dom
// What a sandbox forbids, as far as a page can find out.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { forbids, opensTabs } from '../../../src/ui/embed/sandbox';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const SANDBOXED = 'Assignment is forbidden for sandboxed iframes.';
const OTHER = "'' is an empty domain.";

/** The page around; a window is its own parent at the top. */
function topWindow(): object {
  const top: Record<string, unknown> = { frameElement: null };
  top['parent'] = top;
  return top;
}

/** `sandbox`: as the element says it; null where that is another site's to see. */
function standIn(sandbox: string | null, refusal: string, agent: string): void {
  const element = document.createElement('iframe');
  if (sandbox !== null) element.setAttribute('sandbox', sandbox);
  vi.stubGlobal('parent', topWindow());
  vi.stubGlobal('frameElement', sandbox === null ? null : element);
  vi.stubGlobal('navigator', { userAgent: agent });
  vi.spyOn(document, 'domain', 'set').mockImplementation(() => {
    throw new Error(refusal);
  });
}

describe('a sandbox forbids downloads', () => {
  it.each([
    ['allow-scripts allow-downloads', SANDBOXED, 'AppleWebKit', false],
    ['allow-scripts', SANDBOXED, 'AppleWebKit', true],
    ['', SANDBOXED, 'Gecko', true],
    [null, OTHER, 'AppleWebKit', false],
    [null, SANDBOXED, 'AppleWebKit', 'maybe'],
    [null, OTHER, 'Gecko', 'maybe'],
  ])('%j, which says %j to %s: %j', (sandbox, refusal, agent, forbidden) => {
    standIn(sandbox, refusal, agent);
    expect(forbids('allow-downloads')).toBe(forbidden);
  });

  it('never to a page of its own', () => expect(forbids('allow-downloads')).toBe(false));
});

describe('a link opens a tab of its own', () => {
  it.each([
    ['allow-scripts allow-popups', SANDBOXED, 'AppleWebKit', true],
    ['allow-scripts', SANDBOXED, 'AppleWebKit', false],
    ['allow-scripts', SANDBOXED, 'Gecko', false],
    [null, OTHER, 'AppleWebKit', true],
    [null, SANDBOXED, 'AppleWebKit', false],
    [null, OTHER, 'Gecko', true],
  ])('sandbox=%j, “%s” in %s: %s', (sandbox, refusal, agent, opens) => {
    standIn(sandbox, refusal, agent);
    expect(opensTabs()).toBe(opens);
  });
});
