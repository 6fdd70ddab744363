// Says who makes a claim, and who reports it.
import { formatSpeaker } from '../messages/measures.ts';
import { speakerName, type Claim, type Dataset } from '../model/dataset.ts';
import { Names } from './Names.tsx';
import { useReader } from './reader.ts';

interface Props {
  readonly claim: Claim;
  readonly dataset: Dataset;
}

export function SaidBy({ claim, dataset }: Props) {
  const { say } = useReader();
  return <Names text={formatSpeaker(claim, dataset, say)} names={speakersOf(claim, dataset)} />;
}

/** Gives the names that occur in the words about the speaker. */
export function speakersOf({ speaker, reportedBy }: Claim, dataset: Dataset): string[] {
  return [speaker, reportedBy].flatMap((id) => speakerName(dataset, id) ?? []);
}
