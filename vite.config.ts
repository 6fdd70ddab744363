// How the site is bundled, under one path (BASE_PATH): the same for every article. The server has one (DATASET).
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { readArticleFolder } from './tools/build/article.ts';
import { articlePlugin, headPlugin } from './tools/build/articlePlugin.ts';
import { plainImports } from './tools/build/plainImports.ts';
import { slimGeo } from './tools/build/slimGeo.ts';
import { FIRST_VIEWS } from './src/views/index.ts';
import { zipAtOnce } from './tools/build/zipAtOnce.ts';

/** What the first script begins with: the rest of it follows from these. */
const FIRST = ['/src/app/entry.tsx', ...FIRST_VIEWS.map((id) => `/src/views/${id}/view.ts`)];

export default defineConfig(({ command }) => ({
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [
    react({ jsxImportSource: '#jsx' }),
    slimGeo(),
    zipAtOnce(),
    plainImports(),
    headPlugin(),
    command === 'serve' && articlePlugin(readArticleFolder(import.meta.dirname)),
  ],
  // The router brings its own of what this React has, for older ones.
  resolve: { alias: { 'use-sync-external-store/shim/index.js': 'react' } },
  // One style sheet: what is prerendered is dressed before its script comes.
  build: {
    cssCodeSplit: false,
    target: 'es2023',
    assetsInlineLimit: 0,
    // A page names what it starts with; the names of what a later part would need, and what would load them ahead, are not worth their weight in the first script.
    modulePreload: false,
    rolldownOptions: {
      // What the first sight needs is one file, though later parts share some of it: it weighs less, and is asked for once.
      output: {
        codeSplitting: { groups: [{ name: 'first', test: (id) => FIRST.some((file) => id.replaceAll('\\', '/').endsWith(file)) }] },
      },
    },
  },
  // A worker is bundled by itself, by plugins of its own.
  worker: { format: 'es' as const, plugins: () => [slimGeo(), zipAtOnce()] },
  // Its ES files carry no module type, so Node can't load them by themselves.
  ssr: { noExternal: ['react-simple-maps'] },
  server: { port: 5173 },
}));
