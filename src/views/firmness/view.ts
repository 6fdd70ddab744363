// Selects claims and draws them in a matrix of type and status.
import { placeFirmness, type FirmnessRow, type PlacedFirmness } from './placeFirmness.ts';
import { STATUSES } from '../../model/schema.ts';
import type { ViewBody } from '../view.ts';
import { FirmnessMatrix } from './FirmnessMatrix.tsx';
import '../../messages/views/words.ts';

export const view = {
  defaultRooms: [{ width: 350, height: 200, asidePx: 0 }],
  select: ({ claims, dataset }) =>
    claims.map((claim) => {
      const [first] = claim.types;
      return { claim, type: (first && dataset.types.get(first)) ?? null, claims: [claim.id] };
    }),
  place: (rows, { room, dataset, say }) =>
    placeFirmness(
      rows,
      [...dataset.types.values()],
      {
        general: say('type.none'),
        heads: {
          stated: say('status.short.stated'),
          'under-discussion': say('status.short.under-discussion'),
          possible: say('status.short.possible'),
        },
      },
      room.width,
    ),
  Component: FirmnessMatrix,
  describe(rows, { say }) {
    const names = [...new Set(rows.map(({ type }) => type))];
    return names.flatMap((type) => {
      const members = rows.filter((row) => row.type === type);
      const list = STATUSES.map((status) => ({ status, count: members.filter(({ claim }) => claim.status === status).length }))
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => say('firmness.describe.status', { count, status: say(`status.${status}`).toLowerCase() }))
        .join(', ');
      const [first, ...rest] = members.map(({ claim }) => claim.id);
      if (first === undefined) return [];
      return [
        { claims: [first, ...rest], text: say('firmness.describe', { type: type?.name ?? say('type.none'), count: members.length, list }) },
      ];
    });
  },
} satisfies ViewBody<FirmnessRow, PlacedFirmness>;
