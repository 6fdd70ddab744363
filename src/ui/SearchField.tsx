// Searches for the words typed, at every key.
import './searchField.css';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  onSearch(words: string): void;
}

export function SearchField({ label, placeholder, value, onSearch }: Props) {
  return (
    <input
      type="search"
      className="search-field"
      aria-label={label}
      placeholder={placeholder}
      value={value}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => onSearch(event.target.value)}
      onKeyDown={(event) => {
        // Escape empties the field first; only then does it clear the selection.
        if (event.key === 'Escape' && value !== '') {
          event.preventDefault();
          onSearch('');
        }
      }}
    />
  );
}
