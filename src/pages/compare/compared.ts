// Builds the rows of a comparison: one question each, both answers, and whether they agree.
import type { MessageKey, Say } from '../../messages/say.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { ClaimId, FlowId, Status, TypeId } from '../../model/schema.ts';

/** A line of an answer, with the claims behind it. */
export interface Answer {
  readonly text: string;
  readonly claims: readonly [ClaimId, ...ClaimId[]];
  readonly flow?: FlowId;
  /** The proper names in the text, which are not translated. */
  readonly names?: readonly string[];
  /** Drawn as a sign before the text, like the type. */
  readonly status?: Status;
  readonly type?: TypeId;
}

export interface ComparedRow {
  readonly question: MessageKey;
  /** `words` are the article's own, and are set like the article. */
  readonly look: 'words' | 'plain';
  /** An answer is empty if there is nothing to say. */
  readonly answers: readonly [readonly Answer[], readonly Answer[]];
  readonly same: boolean;
}

export interface Words {
  readonly dataset: Dataset;
  readonly say: Say;
}

/** A question, and how to answer it for one of the two. */
export interface Question<Subject> {
  readonly question: MessageKey;
  readonly look?: 'words';
  answer(subject: Subject, words: Words): readonly Answer[];
}

/** Gives the rows in the order of the questions, without those that neither answers. */
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
