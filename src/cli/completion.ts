/** What a shell can complete, read off the commands themselves, and the scripts that tell it to bash, zsh and fish. */
import type { Command, Option } from 'commander';
import { namesOf } from './flags.ts';
import { prepare } from './global.ts';
import type { Io } from './io.ts';
import { COMMANDS } from './table.ts';

/** The shells that there is a script for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
/** One of them. */
export type Shell = (typeof SHELLS)[number];

/** Writes the script for a shell. Loads every command. */
export async function completion(io: Io, shell: Shell): Promise<string> {
  const nodes: Node[] = [];
  for (const [name, row] of Object.entries(COMMANDS)) {
    const command = (await row.load()).define(io);
    prepare(io, command, () => {});
    nodes.push(nodeOf(command, `/${name}`, io.text(row.summary)));
  }
  return SCRIPTS[shell](all({ path: '', name: '', about: '', options: [], choices: [], nodes }));
}

/** A command or subcommand; the program itself is the node without a path. */
interface Node {
  /** `/rules/show`. */
  readonly path: string;
  readonly name: string;
  readonly about: string;
  readonly options: readonly Option[];
  /** Values that its arguments choose from. */
  readonly choices: readonly string[];
  readonly nodes: readonly Node[];
}

const nodeOf = (command: Command, path: string, about = command.description()): Node => ({
  path,
  name: command.name(),
  about,
  options: command.createHelp().visibleOptions(command),
  choices: command.registeredArguments.flatMap((a) => a.argChoices ?? []),
  nodes: command.commands.map((sub) => nodeOf(sub, `${path}/${sub.name()}`)),
});

const all = (node: Node): Node[] => [node, ...node.nodes.flatMap(all)];
const wordsOf = (n: Node): string[] => [...n.nodes.map((s) => s.name), ...n.choices];
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** The part that bash and zsh share: what the words typed so far come to, the values behind a flag that has choices, and the words of each command. */
function cases(nodes: readonly Node[], before: string, values: (choices: readonly string[]) => string, words: (n: Node) => string): string {
  const paths = nodes.slice(1).map((n) => n.path);
  const chosen = nodes.flatMap((n) => n.options.filter((o) => o.argChoices).map((o) => ({ at: namesOf(o).map((f) => quoted(`${n.path} ${f}`)), o })));
  return `    case "$at/$word" in ${paths.join('|')}) at="$at/$word" ;; esac
  done
  case "$at ${before}" in
${chosen.map(({ at, o }) => `    ${at.join('|')}) ${values(o.argChoices ?? [])}; return ;;`).join('\n')}
  esac
  case "$at" in
${nodes.map((n) => `    ${quoted(n.path)}) ${words(n)} ;;`).join('\n')}
  esac`;
}

const bash = (nodes: readonly Node[]): string => `# bash completion of plan-extract
_plan_extract() {
  local word at='' flags='' names='' cur="\${COMP_WORDS[COMP_CWORD]}"
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
${cases(
  nodes,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: bash reads it
  '${COMP_WORDS[COMP_CWORD-1]}',
  (choices) => `COMPREPLY=($(compgen -W ${quoted(choices.join(' '))} -- "$cur"))`,
  (n) => `flags=${quoted(n.options.flatMap(namesOf).join(' '))} names=${quoted(wordsOf(n).join(' '))}`,
)}
  if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W "$flags" -- "$cur"))
  elif [[ $names ]]; then COMPREPLY=($(compgen -W "$names" -- "$cur")); fi
}
complete -o default -F _plan_extract plan-extract
`;

function zsh(nodes: readonly Node[]): string {
  const item = (name: string, about: string): string => quoted(about === '' ? name : `${name}:${about}`);
  const words = (n: Node): string => {
    const flags = n.options.flatMap((o) => namesOf(o).map((f) => item(f, o.description)));
    const names = [...n.nodes.map((s) => item(s.name, s.about)), ...n.choices.map((c) => item(c, ''))];
    return `flags=(${flags.join(' ')}) names=(${names.join(' ')})`;
  };
  return `#compdef plan-extract
_plan_extract() {
  local word at=''
  local -a flags names
  for word in "\${(@)words[2,CURRENT-1]}"; do
${cases(
  nodes,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: zsh reads it
  '${words[CURRENT-1]}',
  (choices) => `compadd -- ${choices.map(quoted).join(' ')}`,
  words,
)}
  if [[ $PREFIX == -* ]]; then _describe -o option flags
  elif (( $#names )); then _describe command names
  else _files; fi
}
if [[ $funcstack[1] == _plan_extract ]]; then _plan_extract "$@"; else compdef _plan_extract plan-extract; fi
`;
}

function fish(nodes: readonly Node[]): string {
  const inside = (n: Node): string => {
    const seen = n.path
      .split('/')
      .slice(1)
      .map((name) => `__fish_seen_subcommand_from ${name}`);
    const below = n.nodes.length === 0 ? [] : [`not __fish_seen_subcommand_from ${n.nodes.map((s) => s.name).join(' ')}`];
    return quoted([...seen, ...below].join('; and '));
  };
  const flag = (o: Option): string => {
    const value = o.argChoices ? ` -x -a ${quoted(o.argChoices.join(' '))}` : o.required || o.optional ? ' -r' : '';
    return `${o.long ? ` -l ${o.long.slice(2)}` : ''}${o.short ? ` -s ${o.short.slice(1)}` : ''}${value} -d ${quoted(o.description)}`;
  };
  const lines = nodes.flatMap((n) =>
    [
      ...n.nodes.map((s) => ` -f -a ${s.name} -d ${quoted(s.about)}`),
      ...(n.choices.length === 0 ? [] : [` -f -a ${quoted(n.choices.join(' '))}`]),
      ...n.options.map(flag),
    ].map((rest) => `complete -c plan-extract -n ${inside(n)}${rest}`),
  );
  return `# fish completion of plan-extract\n${lines.join('\n')}\n`;
}

const SCRIPTS: Readonly<Record<Shell, (nodes: readonly Node[]) => string>> = { bash, zsh, fish };
