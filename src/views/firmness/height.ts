// Tells the height of the matrix in an embed: that of its drawing.
import type { HeightOf } from '../height.ts';
import type { FirmnessRow, PlacedFirmness } from './placeFirmness.ts';

export function height({ placed }: HeightOf<FirmnessRow, PlacedFirmness>): number {
  return placed.height;
}
