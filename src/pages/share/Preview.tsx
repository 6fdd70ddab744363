// Previews an embed in an iframe of a given width, as high as the embed reports.
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
  const iframe = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const host = iframe.current?.ownerDocument.defaultView;
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      if (source !== iframe.current?.contentWindow) return;
      const height = heightIn(data);
      if (height !== null) onHeight(height);
    };
    host?.addEventListener('message', listen);
    return () => host?.removeEventListener('message', listen);
  }, [onHeight]);
  useEffect(() => {
    // The prerendered iframe may have reported its height before anyone listened; a theme message makes it report again.
    iframe.current?.contentWindow?.postMessage({ type: 'corridors:theme' }, '*');
  }, [address]);
  return (
    <figure className="share-preview">
      <figcaption data-computed="pixels">{words}</figcaption>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keyboards must be able to scroll a wide preview */}
      <div className="share-frame" role="group" aria-label={words} tabIndex={0}>
        {/* A new iframe for each address, as changing the address of one would fill the reader's history. */}
        <iframe key={address} ref={iframe} src={address} title={title} width={widthPx} height={heightPx} loading="lazy" />
      </div>
    </figure>
  );
}

function heightIn(message: unknown): number | null {
  if (typeof message !== 'object' || message === null || !('type' in message) || message.type !== 'corridors:size') return null;
  return 'height' in message && typeof message.height === 'number' ? message.height : null;
}
