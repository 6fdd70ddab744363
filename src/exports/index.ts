// The registry of exports, in the order in which they are offered: one line a format.
import { claimsCsv, flowsCsv } from './csv.ts';
import type { Export } from './export.ts';

export const EXPORTS: readonly Export[] = [claimsCsv, flowsCsv];
