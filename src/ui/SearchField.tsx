// Searches for the typed words at every key.
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
        // Escape first empties the field; pressed again, it clears the selection.
        if (event.key === 'Escape' && value !== '') {
          event.preventDefault();
          onSearch('');
        }
      }}
    />
  );
}
