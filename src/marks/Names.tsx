// Draws words and marks the names in them, so that a browser's translator leaves the names as the article has them.
interface Props {
  readonly text: string;
  readonly names: readonly string[];
}

export function Names({ text, names }: Props) {
  // Longest first: one name may begin with another.
  const longestFirst = names.toSorted((one, other) => other.length - one.length);
  return (
    <>
      {cut(text, longestFirst).map((part, index) =>
        names.includes(part) ? (
          <span key={index} translate="no">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}

/** Splits a text into names and the words between them, in order. */
function cut(text: string, [name, ...others]: readonly string[]): string[] {
  if (text === '' || name === undefined) return text === '' ? [] : [text];
  return text.split(name).flatMap((part, index) => [...(index === 0 ? [] : [name]), ...cut(part, others)]);
}
