// The programs in tools/run are plain scripts: these are the shapes that the browser tests and the contact sheet call.
declare module '*/serve.mjs' {
  export function serve(site: { dir: string; port: number; base?: string }): Promise<{ port: number; close(): Promise<void> }>;
}

declare module '*/browser.mjs' {
  export function ensureBrowser(kind?: 'chromium' | 'firefox'): string;
}

declare module '*/build.mjs' {
  export function ensureBuilt(root: string, env?: NodeJS.ProcessEnv): Promise<void>;
}

declare module '*/secondTries.mjs' {
  export const SECOND_TRIES: string;
  export function listOfSecondTries(names: readonly string[]): string;
}
