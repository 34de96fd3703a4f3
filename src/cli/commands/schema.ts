import { Argument, Command } from 'commander';
import type { Io } from '../io.ts';

/** `schema`: the JSON Schema of outlines, or of configuration files. */
export function define(io: Io): Command {
  const of = new Argument('[of]', io.text({ en: 'what to describe', zh: '描述对象' })).choices(['outline', 'config']).default('outline');
  return new Command('schema').addArgument(of).action(async (of: 'outline' | 'config') => {
    const schema = of === 'config' ? (await import('../config/shape.ts')).configJsonSchema() : (await import('../../document/schema.ts')).outlineJsonSchema();
    await io.out(`${JSON.stringify(schema, null, 2)}\n`);
  });
}
