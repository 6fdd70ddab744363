// Makes rows of a comparison: one question each, both answers, and whether they agree.
import type { MessageKey, Say } from '../../messages/say.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { ClaimId, FlowId, Status, TypeId } from '../../model/schema.ts';

/** A line of an answer, with the claims that it rests on. */
export interface Answer {
  readonly text: string;
  readonly claims: readonly [ClaimId, ...ClaimId[]];
  readonly flow?: FlowId;
  /** The names in it. */
  readonly names?: readonly string[];
  /** Drawn before the text as everywhere else. */
  readonly status?: Status;
  readonly type?: TypeId;
}

export interface ComparedRow {
  readonly question: MessageKey;
  /** `words` of the source are set as the source is. */
  readonly look: 'words' | 'plain';
  /** Empty where nothing is said. */
  readonly answers: readonly [readonly Answer[], readonly Answer[]];
  readonly same: boolean;
}

export interface Words {
  readonly dataset: Dataset;
  readonly say: Say;
}

/** One question: what each of the two answers. */
export interface Question<Subject> {
  readonly question: MessageKey;
  readonly look?: 'words';
  answer(subject: Subject, words: Words): readonly Answer[];
}

/** The questions in their order; those that neither answers are left out. */
export function compare<Subject>(
  questions: readonly Question<Subject>[],
  [one, other]: readonly [Subject, Subject],
  words: Words,
): ComparedRow[] {
  return questions
    .map(({ question, look, answer }): ComparedRow => {
      const answers = [answer(one, words), answer(other, words)] as const;
      const [left, right] = answers.map((lines) =>
        lines
          .map(({ text }) => text)
          .toSorted()
          .join('\n'),
      );
      return { question, look: look ?? 'plain', answers, same: left === right };
    })
    .filter(({ answers }) => answers.some((lines) => lines.length > 0));
}
