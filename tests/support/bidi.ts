// The address of a browser that speaks WebDriver BiDi to its commands and events (https://w3c.github.io/webdriver-bidi/).
import { WebSocket } from 'undici';

/** An answer to a command has its id; an event has a method; both as the standard says. */
interface Message {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

export interface Session {
  /** Resolves to the command's result, and rejects with what the browser says against it. */
  send<Result>(method: string, params?: object): Promise<Result>;
  on<Params>(method: string, hear: (params: Params) => void): void;
  close(): void;
}

/** Opens a session. What the browser says is taken as the standard's types say: this is the one place where it is parsed. */
export async function openSession(address: string): Promise<Session> {
  const socket = new WebSocket(`${address}/session`);
  const waiting = new Map<number, { resolve(result: unknown): void; reject(reason: Error): void }>();
  const hearing: { readonly method: string; hear(params: unknown): void }[] = [];
  socket.addEventListener('message', ({ data }) => {
    const { id, type, method, params, result, error, message } = JSON.parse(String(data)) as Message;
    if (type === 'event') for (const each of hearing) if (each.method === method) each.hear(params);
    const command = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || command === undefined) return;
    waiting.delete(id);
    if (type === 'error') command.reject(new Error(`${error}: ${message}`));
    else command.resolve(result);
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser has gone'));
  });
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error(`nothing answers at ${address}`)));
  });
  let last = 0;
  const session: Session = {
    send: <Result>(method: string, params: object = {}) =>
      new Promise<Result>((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve: (result) => resolve(result as Result), reject });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    on: <Params>(method: string, hear: (params: Params) => void) => hearing.push({ method, hear: (params) => hear(params as Params) }),
    close: () => socket.close(),
  };
  await session.send('session.new', { capabilities: {} });
  return session;
}
