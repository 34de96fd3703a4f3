#!/usr/bin/env node
// The launcher. It answers --version by itself, so that nothing is loaded for it, and says in one line what a fresh checkout or an old Node lacks.
import { readFileSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const argv = process.argv.slice(2);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  process.stdout.write(`${version}\n`);
} else if (major < 20 || (major === 20 && minor < 19)) {
  refuse(
    `error old-node: Node ${process.versions.node} is too old. Install Node 20.19 or later.`,
    `错误 old-node: Node ${process.versions.node} 版本过低。请安装 Node 20.19 或更高版本。`,
  );
} else {
  module.enableCompileCache?.(); // for a Node that the program was not built with
  const cli = await import('./compiled.js').then(({ load }) => load(fileURLToPath(new URL('../dist/cli/main.cjs', import.meta.url)))).catch(missing);
  if (cli) {
    process.exitCode = await cli.main(argv);
    // What is written is out. Left to itself, Node waits for what V8 compiles in threads beside, which nobody will run.
    process.stderr.write('', () => process.exit());
  }
}

/** What is left of an import that found a file or a package missing. Anything else is a mistake of ours. */
function missing(error) {
  if (!['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND', 'ENOENT'].includes(error.code)) throw error;
  refuse('error not-built: the program is not built. Run npm ci && npm run build.', '错误 not-built: 程序尚未构建。请运行 npm ci && npm run build。');
}

function refuse(en, zh) {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  console.error(`plan-extract: ${/^zh/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? zh : en}`);
  process.exitCode = 2;
}
