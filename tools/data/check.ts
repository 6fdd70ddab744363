// Runs `npm run data:check -- [<folder> …] [--json]`.
import { checkCommand } from './checkCommand.ts';

// Whoever reads only the first lines (`| head`) closes the pipe: that is no error.
process.stdout.on('error', () => undefined);
process.exitCode = checkCommand(process.argv.slice(2), console);
