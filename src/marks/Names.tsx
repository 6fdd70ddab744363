// Draws words with the names in them kept from a browser's translator: the words may be translated, a name stays as the article has it.
interface Props {
  readonly text: string;
  readonly names: readonly string[];
}

export function Names({ text, names }: Props) {
  // The longest first: one name may begin as another does.
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

/** Names and what lies between them, in their order. */
function cut(text: string, [name, ...others]: readonly string[]): string[] {
  if (text === '' || name === undefined) return text === '' ? [] : [text];
  return text.split(name).flatMap((part, index) => [...(index === 0 ? [] : [name]), ...cut(part, others)]);
}
