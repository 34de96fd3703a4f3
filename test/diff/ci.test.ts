import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

// The worked example of README, run as it is written: a repository with plans, the script, and the built program.
const root = path.resolve(new URL('../..', import.meta.url).pathname);
const repository = mkdtempSync(path.join(tmpdir(), 'plan-extract-ci-'));
afterAll(() => rmSync(repository, { recursive: true, force: true }));

const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'init.defaultBranch=main', ...args], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'ignore'],
  }).toString();
const file = (name: string, text: string): void => writeFileSync(path.join(repository, name), text);

function run(command: string, ...args: string[]): { status: number | null; out: string } {
  const env = { ...process.env, PATH: `${repository}/bin:${process.env.PATH}`, LANG: 'en_US.UTF-8', LC_ALL: '' };
  const r = spawnSync(command, args, { cwd: repository, env });
  return { status: r.status, out: `${r.stdout}${r.stderr}` };
}

beforeAll(() => {
  for (const folder of ['bin', 'plans']) mkdirSync(path.join(repository, folder));
  file('bin/plan-extract', `#!/bin/sh\nexec "${process.execPath}" "${root}/bin/plan-extract.js" "$@"\n`);
  chmodSync(path.join(repository, 'bin/plan-extract'), 0o755);
  copyFileSync(path.join(root, 'fixtures/ci/check-targets.sh'), path.join(repository, 'check-targets.sh'));
  git('init', '-q');
  file('plans/county.txt', readFileSync(path.join(root, 'fixtures/diff/county-2024.txt'), 'utf8'));
  git('add', '.');
  git('commit', '-qm', 'last year');
});

test('nothing changed: 0', () => expect(run('./check-targets.sh', 'HEAD').status).toBe(0));

test('targets gone and worse: 1, and the reports are there', () => {
  file('plans/county.txt', readFileSync(path.join(root, 'fixtures/diff/county-2025.txt'), 'utf8'));
  const { status, out } = run('./check-targets.sh', 'HEAD');
  expect(out).toContain('孕产妇死亡率');
  expect(out).toContain('targets: see targets.md');
  expect(status).toBe(1);
  expect(readFileSync(path.join(repository, 'targets.md'), 'utf8')).toContain('🔴');
  expect(readFileSync(path.join(repository, 'targets.xml'), 'utf8')).toContain('<failure type=');
});

test('accepted in the baseline: 0; run out: 1', () => {
  const accept = [
    'baseline',
    'update',
    'HEAD:plans',
    'plans',
    '--baseline',
    'targets-baseline.json',
    '--tolerance',
    '0.1pp',
    '--reason',
    '规划调整',
    '--owner',
    '县府办',
  ];
  expect(run('plan-extract', ...accept, '--expires', '2099-12-31').status).toBe(0);
  expect(run('./check-targets.sh', 'HEAD').status).toBe(0);
  expect(run('plan-extract', 'diff', 'HEAD:plans', 'plans', '--baseline', 'targets-baseline.json', '--tolerance', '0.1pp', '--now', '2100-01-01').status).toBe(
    1,
  );
});

test('a plan that can’t be read: 3', () => {
  writeFileSync(path.join(repository, 'plans/scan.pdf'), Buffer.from('%PDF-1.7\nbroken'));
  expect(run('./check-targets.sh', 'HEAD').status).toBe(3);
  rmSync(path.join(repository, 'plans/scan.pdf'));
});

test('a revision that is not there: 3; a wrong flag: 2', () => {
  expect(run('./check-targets.sh', 'nothing').status).toBe(3);
  expect(run('plan-extract', 'diff', 'HEAD:plans', 'plans', '--fail-on', 'lowred').status).toBe(2);
});

test('annotations name file and line', () => {
  const { out } = run('plan-extract', 'diff', 'HEAD:plans/county.txt', 'plans/county.txt', '--report', 'github');
  expect(out).toMatch(/^::error file=plans\/county\.txt,line=\d+,col=\d+,title=error%3A raised%2C worsened::孕产妇死亡率: /m);
  expect(out.match(/^::error/gm)?.length).toBeLessThanOrEqual(10);
  expect(out.match(/^::warning/gm)?.length).toBeLessThanOrEqual(10);
});

test('git diff shows targets with a textconv', () => {
  file('.gitattributes', 'plans/*.txt diff=plan\n');
  git('config', 'diff.plan.textconv', `${repository}/bin/plan-extract targets --sort indicator --color never`);
  const { out } = run('git', 'diff', 'HEAD', '--', 'plans/county.txt');
  expect(out).toMatch(/^-孕产妇死亡率 .*≤ 12 /m);
  expect(out).toMatch(/^\+孕产妇死亡率 .*≤ 13 /m);
});
