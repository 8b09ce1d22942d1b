// A line of a brief, with what it rests on.
export interface BriefLine {
  readonly text: string;
  /** Plan lines, numbers of sources, or the kind of basis. */
  readonly note: string;
}
