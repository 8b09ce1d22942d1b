// All faults, in the order of the table.
import type { Fault } from './fault';
import { CRASHES } from './rows/crash';
import { DATA_FAULTS } from './rows/data';
import { DEPLOYMENT } from './rows/deployment';
import { GRAPHICS } from './rows/graphics';
import { SCREEN } from './rows/screen';
import { SERVER } from './rows/server';
import { SLOW_FAULTS } from './rows/slow';
import { STORAGE } from './rows/storage';
import { TIME } from './rows/time';

export const FAULTS: readonly Fault[] = [
  ...SERVER,
  ...DATA_FAULTS,
  ...SLOW_FAULTS,
  ...GRAPHICS,
  ...CRASHES,
  ...STORAGE,
  ...TIME,
  ...SCREEN,
  ...DEPLOYMENT,
];
