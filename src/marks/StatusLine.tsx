// Draws a sample of a status's line: solid, dashed or dotted.
import type { Status } from '../model/schema.ts';

export function StatusLine({ status }: { readonly status: Status }) {
  return (
    <svg className="status-line" viewBox="0 0 26 8" aria-hidden="true" data-status={status}>
      <path d="M1 4H25" />
    </svg>
  );
}
