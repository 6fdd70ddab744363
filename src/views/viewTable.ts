// Makes a table of what a view draws: columns of text, each row with its claims.
import { flowEnds } from '../messages/describeFlow.ts';
import { formatMeasure, formatPeriod } from '../messages/measures.ts';
import type { MessageKey, Say } from '../messages/say.ts';
import type { ContextId } from '../model/context/contextSchema.ts';
import { speakerName, type Claim, type Dataset, type Flow, type Sourced } from '../model/dataset.ts';
import type { ClaimId, FlowId } from '../model/schema.ts';

/** A row of a table, with a cell for each column; the first names the row and is its link. */
export interface TableRow extends Sourced {
  readonly cells: readonly string[];
  /** The flow of the row, if it has one. */
  readonly flow?: FlowId;
  /** The independent figure in the row and the address where it was read, which becomes the row's link. */
  readonly context?: { readonly id: ContextId; readonly address: string };
}

export interface ViewTable {
  readonly columns: readonly MessageKey[];
  readonly rows: readonly TableRow[];
}

interface Words {
  readonly dataset: Dataset;
  readonly say: Say;
}

/** Makes the default table: a row for each claim that the view's rows rest on, in text order. */
export function tableOfClaims(rows: readonly Sourced[], { dataset, say }: Words): ViewTable {
  const drawn = new Set<ClaimId>(rows.flatMap(({ claims }) => claims));
  return {
    columns: ['table.claim', 'table.type', 'table.status', 'table.speaker', 'table.figure'],
    rows: [...dataset.claims.values()]
      .filter(({ id }) => drawn.has(id))
      .map((claim) => ({
        claims: [claim.id],
        cells: [
          claim.paraphrase,
          claim.types.map((id) => dataset.types.get(id)?.name ?? id).join(', ') || say('type.none'),
          say(`status.${claim.status}`),
          speakerOf(claim, { dataset, say }),
          claim.measure ? formatMeasure(claim.measure, say) : say('table.notGiven'),
        ],
      })),
  };
}

/** Makes a row for each flow: its ends, type, firmness and figure. */
export function tableOfFlows(rows: readonly { readonly flow: Flow }[], { dataset, say }: Words): ViewTable {
  return {
    columns: ['table.claim', 'table.from', 'table.to', 'table.type', 'table.status', 'table.figure'],
    rows: rows.map(({ flow }) => {
      const { from, to } = flowEnds(flow, say);
      return {
        claims: flow.claims,
        flow: flow.id,
        cells: [
          dataset.claims.get(flow.claims[0])?.paraphrase ?? flow.id,
          from,
          to,
          flow.types.map((id) => dataset.types.get(id)?.name ?? id).join(', '),
          say(`status.${flow.status}`),
          flow.measure ? formatMeasure(flow.measure, say) : say('table.notGiven'),
        ],
      };
    }),
  };
}

/** Makes a row for each claim with a figure: what is measured, how much, when, and who says so. */
export function tableOfFigures(claims: readonly Claim[], { dataset, say }: Words): ViewTable {
  return {
    columns: ['table.claim', 'table.quantity', 'table.figure', 'table.period', 'table.speaker'],
    rows: claims.flatMap((claim) => {
      const { measure } = claim;
      if (measure === null) return [];
      const cells = [
        claim.paraphrase,
        say(`quantity.${measure.quantity}`),
        formatMeasure(measure, say),
        formatPeriod(measure, say),
        speakerOf(claim, { dataset, say }),
      ];
      return [{ claims: [claim.id], cells }];
    }),
  };
}

function speakerOf({ speaker }: Claim, { dataset, say }: Words): string {
  return speakerName(dataset, speaker) ?? say('speaker.not-attributed');
}
