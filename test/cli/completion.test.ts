import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/table.ts';
import { folder, run } from './fake.ts';

const have = (shell: string): boolean => spawnSync(shell, ['-c', 'exit 0']).status === 0;

/** What a shell offers behind these words. The last is the one that is being typed. */
async function offered(shell: 'bash' | 'zsh' | 'fish', words: readonly string[]): Promise<string[]> {
  const file = path.join(folder(), `completion.${shell}`);
  writeFileSync(file, (await run(['completion', shell])).out);
  const asked = {
    bash: `source ${file}; COMP_WORDS=(plan-extract "$@"); COMP_CWORD=$#; _plan_extract; printf '%s\\n' "\${COMPREPLY[@]}"`,
    zsh: `compdef() { : }; source ${file}; _files() { : }; compadd() { shift; print -l -- $@ }
      _describe() { local v=\${@[-1]}; local i; for i in \${(P)v}; do [[ $i == $PREFIX* ]] && print -r -- \${i%%:*}; done }
      words=(plan-extract "$@"); CURRENT=$#words; PREFIX=$words[-1]; _plan_extract`,
    fish: `source ${file}; complete -C "plan-extract ${words.join(' ')}" | cut -f 1`,
  }[shell];
  const { stdout, stderr } = spawnSync(shell, ['-c', asked, shell, ...words], { encoding: 'utf8', cwd: folder() });
  expect(stderr).toBe('');
  return stdout
    .split('\n')
    .filter((l) => l !== '')
    .sort();
}

for (const shell of ['bash', 'zsh', 'fish'] as const)
  test.runIf(have(shell))(`${shell} completes commands, flags, and the values that a flag or an argument chooses from`, async () => {
    expect(await offered(shell, [''])).toEqual(Object.keys(COMMANDS).sort());
    expect(await offered(shell, ['rules', ''])).toEqual(['learn', 'list', 'show']);
    expect(await offered(shell, ['outline', '--dep'])).toEqual(['--depth']);
    expect(await offered(shell, ['outline', '--format', ''])).toEqual(['json', 'md', 'tree']);
    expect(await offered(shell, ['schema', ''])).toEqual(['config', 'outline']);
    expect(await offered(shell, ['parse', ''])).toEqual([]);
  });

test('completion tells what things are in the reader’s language', async () => {
  expect((await run(['completion', 'fish'], { lang: 'zh' })).out).toContain("-a parse -d '把文档解析为大纲 JSON'");
  expect(await run(['completion', 'tcsh'])).toMatchObject({ code: 2, err: expect.stringContaining('It takes one of: bash, zsh, fish.') });
});
