// What one deployment consists of: its files by path, each with the SHA-256 of its bytes.
import * as v from 'valibot';

const entry = v.tuple([v.string(), v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))]);

const manifest = v.object({
  /** The SHA-256 of the list of files: two deployments of the same files are one version. */
  version: v.string(),
  /** Paths relative to the build's root, such as `en/index.html`, with forward slashes. */
  files: v.array(entry),
  /** How many of them, from the first, are a map that is usable alone; all where it does not say. */
  core: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

export type Manifest = v.InferOutput<typeof manifest>;

/** Throws where the text is not a list of manifests. */
export function parseManifests(text: string): readonly Manifest[] {
  return v.parse(v.array(manifest), JSON.parse(text));
}
