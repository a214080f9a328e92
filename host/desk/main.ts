import { createTranslate } from '../../src/locales/translate';
import { errorCode } from './error-code';
import { runDesk } from './run-desk';

// A reader that has seen enough (`desk report … | head`) is no error of ours.
process.stdout.on('error', (error) => {
  process.exit(errorCode(error) === 'EPIPE' ? 0 : 1);
});

const { env, stdout, stderr } = process;
const language = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || 'en';

process.exitCode = await runDesk(process.argv.slice(2), {
  // npm runs scripts in the project's folder and tells here where it was called.
  cwd: env['INIT_CWD'] ?? process.cwd(),
  t: createTranslate(language.slice(0, 2).toLowerCase()),
  now: () => new Date(),
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  hasColors: stdout.isTTY && !env['NO_COLOR'],
  showsProgress: stderr.isTTY,
});
