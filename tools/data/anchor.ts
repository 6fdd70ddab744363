// Runs `npm run data:anchor -- <folder>`.
import { anchorCommand } from './anchorCommand.ts';

// Whoever reads only the first lines (`| head`) closes the pipe: that is no error.
process.stdout.on('error', () => undefined);
process.exitCode = anchorCommand(process.argv.slice(2), console);
