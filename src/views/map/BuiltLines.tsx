// Switches existing lines on and off, and lists those drawn, each with where it was read.
import '../../messages/context/words.ts';
import { useReader } from '../../marks/reader.ts';
import { StyleSheet } from '../../ui/StyleSheet.tsx';
import { useAlive } from '../../ui/useAlive.ts';
import contextSheet from '../context/context.css?url';
import { SourceNote } from '../context/SourceNote.tsx';
import { useContextLayer } from '../context/useContextLayer.ts';
import { useIndependentFigures, type IndependentFigures } from '../../views/context/independentFigures.ts';
import { ContextStatus } from '../context/ContextStatus.tsx';
import sheet from './builtLines.css?url';

/** Shows nothing for an article without independent figures, while they are off, or without script. */
export function BuiltLines() {
  const figures = useIndependentFigures();
  const alive = useAlive();
  return alive && figures !== null && !figures.off ? <Switch figures={figures} /> : null;
}

function Switch({ figures }: { readonly figures: IndependentFigures }) {
  const { say } = useReader();
  return (
    <div className="beside-claim built-lines">
      <StyleSheet href={contextSheet} />
      <StyleSheet href={sheet} />
      <p className="context-heading">
        {say('built.heading')}{' '}
        <button
          type="button"
          className="context-switch"
          aria-pressed={figures.built ?? false}
          onClick={() => figures.build?.(!figures.built)}
        >
          {say(figures.built ? 'built.hide' : 'built.show')}
        </button>
      </p>
      {figures.built && <List />}
    </div>
  );
}

function List() {
  const { say } = useReader();
  const state = useContextLayer();
  if (state.kind !== 'here') return <ContextStatus loading={state} />;
  return (
    <>
      <p>{say('built.schematic')}</p>
      <ol className="built-list">
        {state.value.lines.map(({ id, name, carries, state: now, facts, note, source, placesFrom }) => (
          <li key={id} data-context={id}>
            <SourceNote
              id={id}
              buttonId={`built-${id}`}
              figure={name}
              note={`${note} ${say('built.places', { publisher: placesFrom.publisher, licence: placesFrom.licence })}`}
              source={source}
            />
            : {carries}, {say(`built.state.${now}`)}. {facts}
          </li>
        ))}
      </ol>
    </>
  );
}
