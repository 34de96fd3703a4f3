import type { Command } from 'commander';
import type { Message } from '../core/problem.ts';
import type { Io } from './io.ts';

/** A command's row: what help says of it, and where it is, loaded only when it is asked for. */
export interface Row {
  readonly summary: Message;
  load(): Promise<{ define(io: Io): Command }>;
}

const row = (en: string, zh: string, load: Row['load']): Row => ({ summary: { en, zh }, load });

/** Every command, in the order that help lists them. */
export const COMMANDS: Readonly<Record<string, Row>> = {
  parse: row('documents to outlines as JSON', '把文档解析为大纲 JSON', () => import('./commands/parse.ts')),
  outline: row('the headings as a tree, with targets counted', '以树形显示标题和指标数', () => import('./commands/outline.ts')),
  targets: row('targets and results as a table, JSON Lines or CSV', '以表格、JSON Lines 或 CSV 列出指标', () => import('./commands/targets.ts')),
  numbers: row('every number with its class and why, as JSON Lines', '列出每个数字的类别和依据\uff08JSON Lines\uff09', () => import('./commands/numbers.ts')),
  text: row('the exact text that spans count in', '输出位置所依据的原文', () => import('./commands/text.ts')),
  clean: row('the text that is kept, or what was removed', '输出保留的正文\uff0c或被删去的内容', () => import('./commands/clean.ts')),
  why: row('which rules and judges touched a place', '说明某处受哪些规则影响', () => import('./commands/why.ts')),
  rules: row('the rules that clean a page; learn them from a site’s pages', '查看清理规则\uff0c或从网页学习规则', () => import('./commands/rules.ts')),
  validate: row('is it an outline, and does it keep its promises', '检验大纲是否有效', () => import('./commands/validate.ts')),
  schema: row('the JSON Schema of outlines or of the configuration', '输出大纲或配置的 JSON Schema', () => import('./commands/schema.ts')),
  config: row('what is in force; a commented file to begin with', '查看或生成配置', () => import('./commands/config.ts')),
  diff: row('this year’s targets against last year’s', '比较两期目标', () => import('./commands/diff.ts')),
  trend: row('an indicator’s values over the years', '查看指标的历年变化', () => import('./commands/trend.ts')),
  baseline: row('the changes that somebody has accepted', '管理已接受的变化', () => import('./commands/baseline.ts')),
  batch: row('whole archives to a folder of outlines and tables', '批量处理整个档案', () => import('./commands/batch.ts')),
  worker: row('answers requests line by line, for queues and clusters', '逐行应答请求\uff0c用于队列和集群', () => import('./commands/worker.ts')),
  completion: row('a script that completes commands and flags in a shell', '输出命令行补全脚本', () => import('./commands/completion.ts')),
};
