import type { Command } from 'commander';
import type { Message } from '../core/problem.ts';
import type { Io } from './io.ts';

/** A command's row: what help says of it, and where it is, loaded only when it is asked for. */
export interface Row {
  readonly summary: Message;
  load(): Promise<{ define(io: Io): Command }>;
}

/** Every command, in the order that help lists them. */
export const COMMANDS: Readonly<Record<string, Row>> = {
  parse: { summary: { en: 'documents to outlines as JSON', zh: '把文档解析为大纲 JSON' }, load: () => import('./commands/parse.ts') },
  text: { summary: { en: 'the exact text that spans count in', zh: '输出位置所依据的原文' }, load: () => import('./commands/text.ts') },
  batch: { summary: { en: 'whole archives to a folder of outlines and tables', zh: '批量处理整个档案' }, load: () => import('./commands/batch.ts') },
  worker: { summary: { en: 'answers requests line by line, for queues and clusters', zh: '逐行应答请求, 用于队列和集群' }, load: () => import('./commands/worker.ts') },
};
