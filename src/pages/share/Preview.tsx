// Shows an embed at a width, as high as it says that it is.
import { useEffect, useRef } from 'react';

interface Props {
  readonly words: string;
  readonly title: string;
  readonly address: string;
  readonly widthPx: number;
  readonly heightPx: number;
  onHeight(heightPx: number): void;
}

export function Preview({ words, title, address, widthPx, heightPx, onHeight }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const host = frame.current?.ownerDocument.defaultView;
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      if (source !== frame.current?.contentWindow) return;
      const height = heightIn(data);
      if (height !== null) onHeight(height);
    };
    host?.addEventListener('message', listen);
    return () => host?.removeEventListener('message', listen);
  }, [onHeight]);
  useEffect(() => {
    // The frame stands in the prerendered page: it may have told its height before anyone listened, and tells it again when asked for no theme.
    frame.current?.contentWindow?.postMessage({ type: 'corridors:theme' }, '*');
  }, [address]);
  return (
    <figure className="share-preview">
      <figcaption data-computed="pixels">{words}</figcaption>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what is wider than the page is scrolled by keyboard too */}
      <div className="share-frame" role="group" aria-label={words} tabIndex={0}>
        {/* A new frame for each address: one that goes from address to address would fill the reader's history. */}
        <iframe key={address} ref={frame} src={address} title={title} width={widthPx} height={heightPx} loading="lazy" />
      </div>
    </figure>
  );
}

function heightIn(message: unknown): number | null {
  if (typeof message !== 'object' || message === null || !('type' in message) || message.type !== 'corridors:size') return null;
  return 'height' in message && typeof message.height === 'number' ? message.height : null;
}
