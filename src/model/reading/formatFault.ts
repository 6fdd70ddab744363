// Formats a fault as one line of text.
import type { Fault } from './fault.ts';

/** Formats a fault as one line of text. */
export function formatFault(fault: Fault): string {
  const fix = fault.fix === undefined ? '' : ` Fix: ${fault.fix}`;
  const file = fault.file === undefined ? '' : `${fault.file} `;
  return `${file}${fault.path}: found ${fault.found}; expected ${fault.expected}.${fix} [${fault.rule}]`;
}
