// The policy of a page: its own files, and no host but those of configured base maps.
import { describe, expect, it } from 'vitest';
import { policyFor } from '../../../src/ui/prerender/policy';
import { PICTURES, STREETS, STYLED } from '../../fixtures/basemaps';

const directive = (policy: string, name: string) =>
  policy.split('; ').find((part) => part.startsWith(`${name} `));

describe('the policy', () => {
  it('names no host without a base map, nor for a file beside the site', () => {
    for (const policy of [policyFor('', []), policyFor('', [STREETS])]) {
      expect(directive(policy, 'img-src')).toBe("img-src 'self' data:");
      expect(directive(policy, 'connect-src')).toBe("connect-src 'self'");
    }
  });

  it('lets the page fetch from the hosts of its base maps, and draw the pictures of those that are pictures', () => {
    const policy = policyFor('', [STREETS, PICTURES, STYLED]);
    const pictures = 'https://t0.tiles.example https://t1.tiles.example';
    expect(directive(policy, 'img-src')).toBe(`img-src 'self' data: ${pictures}`);
    expect(directive(policy, 'connect-src')).toBe(
      `connect-src 'self' ${pictures} https://style.example https://tiles.style.example:8443`,
    );
    for (const name of ['script-src', 'worker-src', 'font-src'])
      expect(directive(policy, name)).toBe(`${name} 'self'`);
  });
});
