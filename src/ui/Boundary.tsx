// Catches errors in a region. Redraws the region if another program moved its nodes; otherwise shows what happened.
import { Component, type ReactNode } from 'react';
import type { Say } from '../messages/say.ts';

interface Props {
  readonly say: Say;
  readonly children: ReactNode;
}

/** A region that breaks again this soon would break forever. */
const SOON_MS = 1000;

export class Boundary extends Component<Props, { readonly error: unknown }> {
  override state = { error: null };
  private redrawnAt = -Infinity;

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error(String(error)) };
  }

  override componentDidCatch(error: unknown) {
    const now = performance.now();
    if (!isOfMovedNodes(error) || now - this.redrawnAt < SOON_MS) return;
    this.redrawnAt = now;
    // Happens before paint, so nobody sees or hears it.
    this.setState({ error: null });
  }

  override render() {
    const { say, children } = this.props;
    const { error } = this.state;
    if (error === null) return children;
    return (
      <div className="problem" role="alert">
        <p>
          <strong>{say('view.failed')}</strong> {say('view.failed.detail', { reason: messageOf(error) })}
        </p>
        <button type="button" onClick={() => this.setState({ error: null })}>
          {say('problem.retry')}
        </button>
      </div>
    );
  }
}

/** Translators and extensions replace the page's nodes, and React then looks for nodes that are gone. */
function isOfMovedNodes(error: unknown): boolean {
  return error instanceof DOMException && (error.name === 'NotFoundError' || error.name === 'HierarchyRequestError');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
