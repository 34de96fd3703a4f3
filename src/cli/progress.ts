/** How a long run tells how far it is, on stderr: a bar on a terminal, plain lines in CI, JSON Lines for wrappers. */
import { createLogUpdate } from 'log-update';
import stringWidth from 'string-width';
import type { DocumentRecord, Done } from '../batch/model.ts';
import type { Summary } from '../batch/run.ts';
import { STATUSES } from '../batch/status.ts';
import type { Message, Problem } from '../core/problem.ts';
import { type Io, type Lang, problemLine } from './io.ts';

/** How progress can be told. */
export const PROGRESS_KINDS = ['auto', 'bar', 'plain', 'jsonl', 'none'] as const;
/** One of these ways. */
export type ProgressKind = (typeof PROGRESS_KINDS)[number];

/** What a run tells of itself while it goes on. */
export interface Progress {
  /** The number of documents, when it gets known. */
  expect(total: number): void;
  done(done: Done): void;
  end(summary?: Summary): void;
}

interface Count {
  done: number;
  failed: number;
  total: number | null;
  readonly start: number;
}

const rate = (c: Count): number => c.done / Math.max(0.001, (performance.now() - c.start) / 1000);

/** Seconds as 45s, 3m20s, 2h05m. */
export function clock(seconds: number): string {
  const s = Math.max(0, Math.round(seconds));
  const two = (n: number): string => String(n).padStart(2, '0');
  if (s < 60) return `${s}s`;
  return s < 3600 ? `${Math.floor(s / 60)}m${two(s % 60)}s` : `${Math.floor(s / 3600)}h${two(Math.floor((s % 3600) / 60))}m`;
}

/** One line that fits the terminal: bar, count, rate, time left, failures. */
export function barLine(c: { done: number; failed: number; total: number | null }, perSecond: number, columns: number, lang: Io['lang']): string {
  const told = (what: string | number, en: string, zh: string): string => (lang === 'zh' ? `${zh} ${what}` : `${what} ${en}`);
  const share = c.total ? c.done / c.total : 0;
  const parts = [`${c.done}${c.total === null ? '' : `/${c.total}`}`, `${perSecond.toFixed(perSecond < 10 ? 1 : 0)}/s`];
  if (c.total !== null && perSecond > 0) parts.push(told(clock((c.total - c.done) / perSecond), 'left', '剩余'));
  if (c.failed > 0) parts.push(told(c.failed, 'failed', '失败'));
  const text = parts.join('  ');
  const width = Math.max(0, Math.min(40, columns - stringWidth(text) - 4));
  if (c.total === null || width < 5) return text;
  const full = Math.round(share * width);
  return `[${'='.repeat(full)}${' '.repeat(width - full)}] ${text}`;
}

/** A failed document as a line like that of every other command; what an earlier run found is known in English alone. */
function failure({ record, problem }: Done, lang: Lang): string {
  const [note] = record.notes;
  const same = (text: string): Message => ({ en: text, zh: text });
  const noted: Problem = note
    ? { code: note.code, message: same(note.message), ...(note.next === null ? {} : { next: same(note.next) }) }
    : { code: record.status, message: STATUSES[record.status].hint };
  return problemLine({ ...(problem ?? noted), status: record.status }, lang, record.input);
}

/** Makes the progress of a run. `auto` is a bar where stderr is a terminal and not CI, else plain lines. */
export function progress(kind: ProgressKind, io: Io, terminal: boolean): Progress {
  const count: Count = { done: 0, failed: 0, total: null, start: performance.now() };
  const add = (record: DocumentRecord): boolean => {
    const failed = STATUSES[record.status].failed;
    count.done += 1;
    if (failed) count.failed += 1;
    return failed;
  };
  const chosen = io.quiet ? 'none' : kind === 'auto' ? (terminal && !io.env.CI ? 'bar' : 'plain') : kind;
  const expect = (total: number): void => {
    count.total = total;
  };
  if (chosen === 'none') return { expect, done: ({ record }) => void add(record), end: () => undefined };
  if (chosen === 'jsonl') return jsonl(count, add, io, expect);
  return chosen === 'bar' ? bar(count, add, io, expect) : plain(count, add, io, expect);
}

type Add = (record: DocumentRecord) => boolean;

function jsonl(count: Count, add: Add, io: Io, expect: (n: number) => void): Progress {
  return {
    expect,
    done({ record, reused }) {
      add(record);
      io.err(
        JSON.stringify({ event: 'document', input: record.input, status: record.status, reused, done: count.done, total: count.total, failed: count.failed }),
      );
    },
    end: (summary) => io.err(JSON.stringify({ event: 'end', done: count.done, ...summary, failed: summary?.failed ?? count.failed })),
  };
}

function bar(count: Count, add: Add, io: Io, expect: (n: number) => void): Progress {
  const draw = createLogUpdate(process.stderr);
  let last = 0;
  const paint = (): void => draw(barLine(count, rate(count), io.columns, io.lang));
  return {
    expect,
    done(done) {
      if (add(done.record)) {
        draw.clear();
        io.err(failure(done, io.lang));
        last = 0;
      }
      if (performance.now() - last < 100) return;
      last = performance.now();
      paint();
    },
    end() {
      paint();
      draw.done();
    },
  };
}

function plain(count: Count, add: Add, io: Io, expect: (n: number) => void): Progress {
  let last = performance.now();
  return {
    expect,
    done(done) {
      if (add(done.record)) io.err(failure(done, io.lang));
      if (performance.now() - last < 10_000) return;
      last = performance.now();
      io.err(barLine(count, rate(count), 0, io.lang));
    },
    end: () => undefined,
  };
}
