// A text that breaks a rule and a near miss that does not; places in them are made up.
export interface RuleCase {
  readonly bad: string;
  readonly good: string;
}
