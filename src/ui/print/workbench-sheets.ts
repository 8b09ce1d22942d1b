// What the workbench has for paper.
import type { WholePlan } from '../../domain/whole-plan';
import type { SHEETS } from '../workbench/print';

export interface WorkbenchSheets {
  readonly sheets: typeof SHEETS;
  readonly plan: WholePlan;
}
