// Catches what a region throws, draws the region anew where another program moved its nodes, else says what happened.
import { Component, type ReactNode } from 'react';
import type { Say } from '../messages/say.ts';

interface Props {
  readonly say: Say;
  readonly children: ReactNode;
}

/** A region that breaks again this soon would break for ever. */
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
    // Before anything is painted, so nobody sees or hears of it.
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
          {say('view.failed.retry')}
        </button>
      </div>
    );
  }
}

/** Translators and extensions put their own nodes in place of the page's: React then asks for what is no longer there. */
function isOfMovedNodes(error: unknown): boolean {
  return error instanceof DOMException && (error.name === 'NotFoundError' || error.name === 'HierarchyRequestError');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
