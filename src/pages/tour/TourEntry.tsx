// Links to the tour's first step: a plain link where no script runs.
import { useReader } from '../../marks/reader.ts';
import type { Dataset } from '../../model/dataset.ts';
import { EMPTY_QUERY, goToStep, writeQuery, type Query } from '../../selection/query.ts';

export function TourEntry({ dataset, query, push }: { readonly dataset: Dataset; readonly query: Query; push(query: Query): void }) {
  const { say } = useReader();
  const [first] = dataset.steps.values();
  if (first === undefined) return null;
  // The steps are about the whole article, so drop the filter.
  const entered = goToStep({ ...EMPTY_QUERY, theme: query.theme, context: query.context }, first.id);
  return (
    <p className="tour-entry" lang={say.language} data-computed="count">
      <a
        className="chip"
        href={writeQuery(entered)}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          push(entered);
        }}
      >
        {say('tour.enter', { count: dataset.steps.size })} ›
      </a>
    </p>
  );
}
