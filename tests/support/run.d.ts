// The programs in tools/run are plain scripts: these are the shapes that the browser tests call.
declare module '*/serve.mjs' {
  export function serve(site: { dir: string; port: number; base?: string }): Promise<{ port: number; close(): Promise<void> }>;
}

declare module '*/browser.mjs' {
  export function ensureBrowser(): string;
}
