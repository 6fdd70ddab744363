// A React app that mounts and unmounts views, loads the script each time, and hears what is selected in them.
import { createElement, StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

const VIEWS = ['map', 'text', 'firmness'];
const site = document.documentElement.dataset['site'] ?? '';

function View({ view }: { readonly view: string }) {
  useEffect(() => {
    const script = document.createElement('script');
    script.src = `${site}/embed.js`;
    document.head.append(script);
    return () => script.remove();
  }, []);
  const onselect = ({ detail }: CustomEvent<{ view: string; claim: string | null }>) => {
    document.body.dataset['selected'] = `${detail.view} ${detail.claim}`;
  };
  return createElement('corridors-view', { view, onselect });
}

/** Each view in turn, the last of which stays. */
function App() {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setTurn(Math.min(turn + 1, VIEWS.length - 1)));
    return () => cancelAnimationFrame(frame);
  }, [turn]);
  const view = VIEWS[turn] ?? 'map';
  return <View key={view} view={view} />;
}

const root = document.getElementById('app');
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
