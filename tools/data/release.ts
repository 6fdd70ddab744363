// Runs `npm run data:release -- <folder> --note "…"`.
import { releaseCommand } from './releaseCommand.ts';

// Whoever reads only the first lines (`| head`) closes the pipe: that is no error.
process.stdout.on('error', () => undefined);
process.exitCode = releaseCommand(process.argv.slice(2), console);
