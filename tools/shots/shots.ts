// Runs `npm run shots -- [options]`.
import { fileURLToPath } from 'node:url';
import { shotsCommand } from './shotsCommand.ts';

try {
  process.exitCode = await shotsCommand(process.argv.slice(2), fileURLToPath(new URL('../..', import.meta.url)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
