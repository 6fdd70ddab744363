// Firefox as it is installed, over the protocol that it speaks itself: pages that are opened, asked and clicked.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from '../../tools/run/browser.mjs';
import { openSession, type Session } from './bidi.ts';
import type { Visit } from './site.ts';

/** The keys that have no character: https://w3c.github.io/webdriver/#keyboard-actions. */
export const KEYS = { tab: '\uE004', enter: '\uE007', escape: '\uE00C' } as const;

export interface FirefoxPage {
  /** What a function gives in the page; it must need nothing from around it, and be given and give what JSON can say. */
  evaluate<Result>(ask: () => Result | Promise<Result>): Promise<Result>;
  evaluate<Result, Given>(ask: (given: Given) => Result | Promise<Result>, given: Given): Promise<Result>;
  /** The same in each frame that the page holds, in their order. */
  evaluateInFrames<Result>(ask: () => Result | Promise<Result>): Promise<Result[]>;
  click(x: number, y: number): Promise<void>;
  /** Presses a key: a character, or one of `KEYS`. */
  press(key: string): Promise<void>;
  /** Errors and warnings of the console, of its frames too. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

export interface Firefox {
  open(address: string, visit?: Pick<Visit, 'size'>): Promise<FirefoxPage>;
  close(): Promise<void>;
}

interface Tree {
  readonly context: string;
  readonly children: readonly Tree[] | null;
}

interface Entry {
  readonly level: string;
  readonly text: string | null;
  readonly source: { readonly context?: string };
}

/** Starts Firefox with a profile of its own, which is gone afterwards; `settings` are those of `about:config`. */
export async function openFirefox(settings: Readonly<Record<string, number | boolean>> = {}): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'corridors-firefox-'));
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(settings)
      .map(([name, value]) => `user_pref('${name}', ${value});\n`)
      .join(''),
  );
  const started = spawn(ensureBrowser('firefox'), ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' },
  });
  const ended = once(started, 'exit');
  const session = await openSession(await addressOf(started));
  await session.send('session.subscribe', { events: ['log.entryAdded'] });
  return {
    open: (address, { size = { width: 1000, height: 800 } } = {}) => openPage(session, address, size),
    async close() {
      await session.send('browser.close');
      session.close();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Where it listens: it says so once it does. */
function addressOf({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    stderr?.on('end', () => reject(new Error(`Firefox ended before it listened: ${said}`)));
  });
}

async function openPage(
  session: Session,
  address: string,
  size: { readonly width: number; readonly height: number },
): Promise<FirefoxPage> {
  const { context } = await session.send<{ context: string }>('browsingContext.create', { type: 'tab' });
  const problems: string[] = [];
  session.on<Entry>('log.entryAdded', ({ level, text }) => {
    if (level === 'error' || level === 'warn') problems.push(`${level}: ${text}`);
  });
  const evaluate = async <Result, Given>(
    where: string,
    ask: (given: Given) => Result | Promise<Result>,
    given?: Given,
  ): Promise<Result> => {
    const { result, exceptionDetails } = await session.send<{ result?: { value: string }; exceptionDetails?: { text: string } }>(
      'script.evaluate',
      {
        // Of the page's own world, so that what its libraries hang on elements is seen.
        expression: `(async () => JSON.stringify((await (${ask.toString()})(${JSON.stringify(given)})) ?? null))()`,
        target: { context: where },
        awaitPromise: true,
      },
    );
    if (result === undefined) throw new Error(exceptionDetails?.text);
    return JSON.parse(result.value) as Result;
  };
  await session.send('browsingContext.setViewport', { context, viewport: size });
  await session.send('browsingContext.navigate', { context, url: address, wait: 'complete' });
  return {
    problems,
    evaluate: <Result, Given>(ask: (given: Given) => Result | Promise<Result>, given?: Given) => evaluate(context, ask, given),
    async evaluateInFrames(ask) {
      const { contexts } = await session.send<{ contexts: readonly Tree[] }>('browsingContext.getTree', { root: context });
      return Promise.all((contexts[0]?.children ?? []).map((child) => evaluate(child.context, ask)));
    },
    async click(x, y) {
      const actions = [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await session.send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    async press(key) {
      const actions = [
        { type: 'keyDown', value: key },
        { type: 'keyUp', value: key },
      ];
      await session.send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    async close() {
      await session.send('browsingContext.close', { context });
    },
  };
}
