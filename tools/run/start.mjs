// Runs `npm start`: installs, builds and serves a fresh clone, and prints its address.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { busyMessage, isPortBusy, parsePort } from './port.mjs';
import { normaliseBase } from './sitePath.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

async function start() {
  endWithNpm();
  const port = parsePort(process.env['PORT']);
  const base = normaliseBase(process.env['BASE_PATH']);
  // Before the long work, not after it.
  if (await isPortBusy(port)) throw new Error(busyMessage(port));
  await ensureInstalled(root);
  await ensureBuilt(root);

  // Its packages are there only now.
  const { serve } = await import('./serve.mjs');
  const site = await serve({ dir: join(root, 'dist'), port, base }).catch((error) => {
    throw error.code === 'EADDRINUSE' ? new Error(busyMessage(port)) : error;
  });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void site.close().then(() => process.exit(0)));
  }
  const address = `http://localhost:${site.port}${base}`;
  const { status } = await fetch(address);
  if (status !== 200) throw new Error(`${address} answers with status ${status}; the build has no first page.`);
  console.log(`Caspian Corridors: ${address}`);
}

/**
 * npm passes SIGTERM on to the shell that it runs scripts in, and shells such as dash die of it without passing it
 * to us: the server would keep the port after `npm start` is gone.
 */
function endWithNpm() {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const shell = process.ppid;
  setInterval(() => {
    if (process.ppid !== shell) process.kill(process.pid, 'SIGTERM');
  }, 250).unref();
}

start().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
