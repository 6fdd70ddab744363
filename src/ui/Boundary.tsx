// A region that may throw, to the region, or to what happened in it: the rest of the page works on.
import { Component, type ReactNode } from 'react';
import type { Say } from '../messages/say.ts';

interface Props {
  readonly say: Say;
  readonly children: ReactNode;
}

export class Boundary extends Component<Props, { readonly failure: string | null }> {
  override state = { failure: null };

  static getDerivedStateFromError(error: unknown) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { say, children } = this.props;
    const { failure } = this.state;
    if (failure === null) return children;
    return (
      <div className="problem" role="alert">
        <p>
          <strong>{say('view.failed')}</strong> {say('view.failed.detail', { reason: failure })}
        </p>
        <button type="button" onClick={() => this.setState({ failure: null })}>
          {say('problem.retry')}
        </button>
      </div>
    );
  }
}
