// Compares two claims or two parties: what each answers to the same questions, and where they differ.
import { useId, useMemo, type ReactNode } from 'react';
import '../../messages/compare/words.ts';
import { GlyphIcon } from '../../marks/Glyph.tsx';
import { Names } from '../../marks/Names.tsx';
import { useReader } from '../../marks/reader.ts';
import { StatusLine } from '../../marks/StatusLine.tsx';
import type { Dataset } from '../../model/dataset.ts';
import type { Query } from '../../selection/query.ts';
import type { PageProps } from '../page.ts';
import { CLAIM_QUESTIONS } from './claimQuestions.ts';
import { compare, type Answer, type ComparedRow } from './compared.ts';
import { PARTY_QUESTIONS } from './partyQuestions.ts';
import sheet from './compare.css?url';
import { StyleSheet } from '../../ui/StyleSheet.tsx';

type Choice = Query['compare'][number];

interface Pair {
  readonly names: readonly [string, string];
  readonly isOfParties: boolean;
  readonly rows: readonly ComparedRow[];
}

export function ComparePage({ article: { dataset }, query, push }: PageProps) {
  const { say } = useReader();
  const [one, other] = query.compare;
  const pair = useMemo((): Pair | null => {
    if (one === undefined || other === undefined) return null;
    const words = { dataset, say };
    const claims = [one, other].flatMap((id) => [...dataset.claims.values()].filter((claim) => claim.id === id));
    const parties = [one, other].flatMap((id) => [...dataset.parties.values()].filter((party) => party.id === id));
    const [claim, otherClaim] = claims;
    if (claim && otherClaim) {
      const names = [claim.paraphrase, otherClaim.paraphrase] as const;
      return { names, isOfParties: false, rows: compare(CLAIM_QUESTIONS, [claim, otherClaim], words) };
    }
    const [party, otherParty] = parties;
    if (party && otherParty) {
      const names = [party.name, otherParty.name] as const;
      return { names, isOfParties: true, rows: compare(PARTY_QUESTIONS, [party, otherParty], words) };
    }
    return null;
  }, [dataset, one, other, say]);
  const isParty = (id: Choice | undefined) => [...dataset.parties.keys()].some((party) => party === id);
  // Both must be of one kind, as a claim and a party answer different questions.
  const choose = (place: 0 | 1, id: Choice | undefined) => {
    const next = place === 0 ? [id, other] : [one, id];
    const kept = next.flatMap((each) => (each !== undefined && isParty(each) === isParty(id ?? each) ? [each] : []));
    push({ ...query, compare: [...new Set(kept)] });
  };
  return (
    <main className="compare" id="compared">
      <StyleSheet href={sheet} />
      <header className="compare-head">
        <h1>{say('page.compare')}</h1>
        <p>{say('compare.intro')}</p>
      </header>
      <div className="compare-choices">
        <Choose label={say('compare.first')} dataset={dataset} value={one} onChoose={(id) => choose(0, id)} />
        <Choose
          label={say('compare.second')}
          dataset={dataset}
          value={other}
          only={one === undefined ? null : isParty(one) ? 'parties' : 'claims'}
          onChoose={(id) => choose(1, id)}
        />
      </div>
      {pair === null ? <Nothing dataset={dataset} /> : <Table pair={pair} dataset={dataset} />}
    </main>
  );
}

interface ChooseProps {
  readonly label: string;
  readonly dataset: Dataset;
  readonly value: Choice | undefined;
  /** The only kind to choose from; null for both. */
  readonly only?: 'claims' | 'parties' | null;
  onChoose(id: Choice | undefined): void;
}

function Choose({ label, dataset, value, only = null, onChoose }: ChooseProps) {
  const { say } = useReader();
  const id = useId();
  const all = [...dataset.claims.values(), ...dataset.parties.values()];
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={({ target }) => onChoose(all.find((each) => each.id === target.value)?.id)}>
        <option value="">{say('compare.choose')}</option>
        {only !== 'parties' && (
          <optgroup label={say('compare.claimsGroup')}>
            {[...dataset.claims.values()].map((claim) => (
              <option key={claim.id} value={claim.id} data-claim={claim.id}>
                {claim.number}. {claim.paraphrase}
              </option>
            ))}
          </optgroup>
        )}
        {only !== 'claims' && (
          <optgroup label={say('compare.partiesGroup')}>
            {[...dataset.parties.values()].map((party) => (
              <option key={party.id} value={party.id} translate="no">
                {party.name}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </p>
  );
}

function Table({ pair: { names, isOfParties, rows }, dataset }: { readonly pair: Pair; readonly dataset: Dataset }) {
  const { say } = useReader();
  const { language } = dataset.file.source;
  const differing = rows.filter(({ same }) => !same).length;
  return (
    <>
      <p className="compare-count" role="status" data-computed="count">
        {say('compare.differ', { count: rows.length, differing })}
      </p>
      <table className="compare-table">
        <thead>
          <tr>
            <th scope="col">{say('compare.question')}</th>
            {names.map((name, index) => (
              <th key={index} scope="col" lang={language} translate={isOfParties ? 'no' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ question, look, answers, same }) => (
            <tr key={question} data-same={same || undefined}>
              <th scope="row">
                {say(question)}
                {same && <span className="compare-same"> {say('compare.same')}</span>}
              </th>
              {answers.map((lines, index) => (
                <td key={index} data-look={look} {...(look === 'words' ? { lang: language, dir: 'auto', translate: 'no' } : {})}>
                  {lines.length === 0 ? (
                    <span className="compare-none">{say('compare.none')}</span>
                  ) : (
                    <Lines lines={lines} shared={sharedOf(answers)} dataset={dataset} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Lines({
  lines,
  shared,
  dataset,
}: {
  readonly lines: readonly Answer[];
  readonly shared: ReadonlySet<string>;
  readonly dataset: Dataset;
}): ReactNode {
  const { claimHref } = useReader();
  return lines.map(({ text, names = [], claims, flow, status, type: typeId }) => {
    const type = typeId && dataset.types.get(typeId);
    const sign = (
      <>
        {status && <StatusLine status={status} />}
        {type && <GlyphIcon name={type.glyph} colour={type.colour} />}
      </>
    );
    const ids = claims.join(' ');
    return flow === undefined ? (
      <p key={text} data-claim={ids} data-shared={shared.has(text) || undefined}>
        {sign} <Names text={text} names={names} />
      </p>
    ) : (
      <p key={flow} data-flow={flow} data-claims={ids} data-shared={shared.has(text) || undefined}>
        {sign}{' '}
        <a href={claimHref(claims[0])}>
          <Names text={text} names={names} />
        </a>
      </p>
    );
  });
}

/** Finds the lines that both sides have. */
function sharedOf([left, right]: ComparedRow['answers']): ReadonlySet<string> {
  const others = new Set(right.map(({ text }) => text));
  return new Set(left.map(({ text }) => text).filter((text) => others.has(text)));
}

/** Links to every claim's page, until something is chosen or if no script runs. */
function Nothing({ dataset }: { readonly dataset: Dataset }) {
  const { say, claimHref } = useReader();
  return (
    <>
      <p className="compare-nothing">{say('compare.nothing')}</p>
      <ol className="compare-claims">
        {[...dataset.claims.values()].map(({ id, paraphrase }) => (
          <li key={id} data-claim={id}>
            <a href={claimHref(id)}>{paraphrase}</a>
          </li>
        ))}
      </ol>
    </>
  );
}
