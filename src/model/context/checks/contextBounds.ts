// Checks that numbers make sense: ranges and years go up, and what can't be negative is not.
import { finding } from '../../reading/fault.ts';
import type { ContextCheck } from '../contextCheck.ts';

/** A balance of investments or of trade with neighbours may be below zero. */
const MAY_BE_NEGATIVE = ['investment-total', 'imports'];

export const contextBounds: ContextCheck = {
  id: 'context-bounds',
  *find(file) {
    for (const [i, statement] of file.statements.entries()) {
      const at = `$.statements[${i}]`;
      if (statement.value < 0 && !MAY_BE_NEGATIVE.includes(statement.quantity)) {
        yield finding(`${at}.value`, `${statement.value}`, 'a number of 0 or more');
      }
      if (statement.bound === 'range' && statement.upper <= statement.value) {
        yield finding(`${at}.upper`, `${statement.upper}`, `more than ${statement.value}, the lower bound`);
      }
    }
    for (const [i, { points, quantity }] of file.series.entries()) {
      for (const [j, { year, value }] of points.entries()) {
        const before = points[j - 1];
        const at = `$.series[${i}].points[${j}]`;
        if (before !== undefined && before.year >= year) yield finding(`${at}.year`, year, `a year after ${before.year}`);
        if (value !== null && value < 0 && !MAY_BE_NEGATIVE.includes(quantity))
          yield finding(`${at}.value`, `${value}`, 'a number of 0 or more');
      }
    }
    for (const [i, { stops }] of file.lines.entries()) {
      for (const [j, { lonLat }] of stops.entries()) {
        const [lon, lat] = lonLat;
        if (Math.abs(lon) > 180 || Math.abs(lat) > 90) {
          yield finding(`$.lines[${i}].stops[${j}].lonLat`, `${lon}, ${lat}`, 'longitude, then latitude, in degrees');
        }
      }
    }
  },
};
