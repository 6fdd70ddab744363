// Says what the schema allows at a path, in words, options and keys.
import { quoted } from './fault.ts';

/** One part of a path: the key of an object, or the index of a list. */
export type Key = string | number;

/** As much of a schema as a path and its description need; any valibot schema is one. */
export interface Shape {
  readonly type?: unknown;
  readonly entries?: unknown;
  readonly item?: unknown;
  readonly items?: unknown;
  readonly wrapped?: unknown;
  readonly options?: unknown;
  readonly literal?: unknown;
  readonly pipe?: unknown;
  readonly message?: unknown;
}

export function isShape(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null;
}

/** Gives the shapes that a schema allows at a path: several after a choice, none where it allows nothing. */
export function shapesAt(keys: readonly Key[], schema: Shape): readonly Shape[] {
  return keys.reduce<readonly Shape[]>((shapes, key) => shapes.flatMap((shape) => shapesBelow(shape, key)), [schema]);
}

/** Gives the keys that an object at a path may have. */
export function keysOf(keys: readonly Key[], schema: Shape): string[] {
  return [
    ...new Set(
      shapesAt(keys, schema)
        .flatMap(opened)
        .flatMap(({ entries }) => (isShape(entries) ? Object.keys(entries) : [])),
    ),
  ];
}

/** Gives the words allowed at a place, where the schema lists them. */
export function optionsOf(shapes: readonly Shape[]): string[] {
  return shapes.flatMap(opened).flatMap(({ type, options, literal }) => {
    const words = type === 'picklist' && Array.isArray(options) ? options : [literal];
    return words.filter((word) => typeof word === 'string');
  });
}

/** Says what is allowed at a place: `"one-way", "two-way" or null`. */
export function describeShapes(shapes: readonly Shape[]): string {
  const words = [...new Set(shapes.flatMap(describe))];
  if (words.length === 0) return 'nothing more';
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${String(words.at(-1))}`;
}

const NOUNS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  array: 'a list',
  strict_tuple: 'a list of two numbers',
  strict_object: 'an object',
};

function describe(shape: Shape): string[] {
  if (isShape(shape.wrapped)) return [...describe(shape.wrapped), ...(shape.type === 'nullable' ? ['null'] : [])];
  if (shape.type === 'picklist' && Array.isArray(shape.options)) return shape.options.map((option) => quoted(option));
  if (shape.type === 'literal') return [quoted(shape.literal)];
  if (Array.isArray(shape.options)) return shape.options.filter(isShape).flatMap(describe);
  const patterns = patternsOf(shape);
  return patterns.length > 0 ? patterns : [NOUNS[String(shape.type)] ?? 'something else'];
}

/** Says what a text's patterns ask for, in the schema's own words. */
function patternsOf({ pipe }: Shape): string[] {
  if (!Array.isArray(pipe)) return [];
  return pipe.filter(isShape).flatMap((part) => (part.type === 'regex' ? [String(part.message)] : patternsOf(part)));
}

function opened(shape: Shape): Shape[] {
  if (isShape(shape.wrapped)) return opened(shape.wrapped);
  const isChoice = (shape.type === 'union' || shape.type === 'variant') && Array.isArray(shape.options);
  return isChoice && Array.isArray(shape.options) ? shape.options.filter(isShape).flatMap(opened) : [shape];
}

function shapesBelow(shape: Shape, key: Key): Shape[] {
  return opened(shape)
    .map(({ item, items, entries }) => {
      if (typeof key === 'number') return Array.isArray(items) ? items[key] : item;
      return isShape(entries) ? new Map(Object.entries(entries)).get(key) : undefined;
    })
    .filter(isShape);
}
