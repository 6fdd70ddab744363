// Runs npm; its output goes to stderr, so that stdout stays with the caller.
import { spawn } from 'node:child_process';

/**
 * Runs npm in a folder. A signal that reaches this process while npm works is passed on to it.
 * @param {readonly string[]} args such as `['run', 'build']`
 * @param {string} root the folder to run in
 * @param {{ stdout?: 'inherit' | 'stderr', env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>} the exit code; 1 when npm was ended by a signal or can't be started
 */
export function runNpm(args, root, { stdout = 'stderr', env = process.env } = {}) {
  // Under an npm script this is the very npm that runs us, which also spares Windows the `npm.cmd` in a shell.
  const npmScript = process.env['npm_execpath'];
  const direct = npmScript !== undefined && /\.c?js$/.test(npmScript);
  const [command, commandArgs] = direct ? [process.execPath, [npmScript, ...args]] : ['npm', args];
  return new Promise((resolve) => {
    const child = spawn(command, commandArgs, {
      cwd: root,
      env,
      stdio: ['ignore', stdout === 'inherit' ? 'inherit' : 2, 'inherit'],
      shell: !direct && process.platform === 'win32',
    });
    /** @param {NodeJS.Signals} signal */
    const pass = (signal) => child.kill(signal);
    process.on('SIGINT', pass).on('SIGTERM', pass);
    /** @param {number} code */
    const finish = (code) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      resolve(code);
    };
    child.on('error', () => finish(1));
    child.on('close', (code) => finish(code ?? 1));
  });
}
