// Shows the page of a claim or, if it was retired, what became of it.
import { useLoading } from '../../ui/loading/queries.ts';
import { ClaimPage } from './ClaimPage.tsx';
import { Gone } from './Gone.tsx';
import type { PageProps } from '../page.ts';

export function ClaimPlace(props: PageProps) {
  const { article, params } = props;
  const loading = useLoading(props.shelf);
  const shelf = loading.kind === 'here' ? loading.value : null;
  const gone = shelf?.retired.find(({ claim }) => claim === params['claim']);
  return shelf && gone ? <Gone gone={gone} shelf={shelf} dataset={article.dataset} /> : <ClaimPage {...props} />;
}
