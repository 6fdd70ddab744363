// Writes the content security policy, for the head of a page and as a header file for hosts that can send one.
import { createHash } from 'node:crypto';

/** The source expression that allows one inline script or sheet: CSP Level 3, 2.3.1. */
export function contentHash(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

/** Nothing is allowed but the site's own files, frames of its own views, and the inline scripts given. */
export function policyFor(inlineScripts: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${inlineScripts.map(contentHash).join(' ')}`.trim(),
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "font-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // The one policy gives addresses of workers of this site alone: src/app/services/trustedWorker.ts.
    'trusted-types site-worker',
  ].join('; ');
}

/**
 * `_headers`, as several static hosts and `npm start` read it: paths within the site. `frame-ancestors` works only as a header. Of two
 * policies both would hold, so the embeds' takes the place of the site's: it says nothing of who may frame them, since anyone may.
 */
export function headersFile(policy: string, embedPolicy: string): string {
  const open = ['data/*', 'schema/*', 'basemap/*', 'oembed/*', 'embed*'].map((path) => `/${path}\n  Access-Control-Allow-Origin: *`);
  return `/*
  Content-Security-Policy: ${policy}; frame-ancestors 'self'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=()

/embed/*
  ! Content-Security-Policy
  Content-Security-Policy: ${embedPolicy}

${open.join('\n\n')}

# Of a sandboxed frame, which has no origin of its own.
/assets/*
  Access-Control-Allow-Origin: *
  Cache-Control: public, max-age=31536000, immutable
`;
}
