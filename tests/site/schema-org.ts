import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './built-pages.ts';

/** JSON-LD as a page holds it. */
export interface JsonLd {
  '@type': string;
  [name: string]: unknown;
}

const FILE = join(ROOT, 'tests/site/json-ld.virtual.ts');

/**
 * Checks JSON-LD against the vocabulary of schema.org, which the package `schema-dts` brings as types: the compiler knows every type,
 * every property and what may stand in it, without asking the network.
 *
 * @returns one line for each fault, empty when there is none
 */
export function checkVocabulary(data: readonly JsonLd[]): string[] {
  const types = [...new Set(data.map((thing) => thing['@type']))];
  const source = [
    `import type { WithContext, ${types.join(', ')} } from 'schema-dts';`,
    ...data.map((thing, index) => `export const thing${index}: WithContext<${thing['@type']}> = ${JSON.stringify(thing)};`),
  ].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => name === FILE || disk.fileExists(name),
    getSourceFile: (name, version) => (name === FILE ? ts.createSourceFile(name, source, version) : disk.getSourceFile(name, version)),
  };
  return ts.getPreEmitDiagnostics(ts.createProgram([FILE], options, host)).map(({ messageText, start = 0 }) => {
    const line = source.slice(source.lastIndexOf('\n', start) + 1).split('\n', 1)[0]!;
    return `${deepest(messageText)} in ${line.slice(0, 200)}`;
  });
}

/** What data looks like: many pages hold the same things with other words. */
export function toShape(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((part) => JSON.stringify(toShape(part))))].sort();
  if (value === null || typeof value !== 'object') return typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, name === '@type' ? (part as unknown) : toShape(part)]));
}

/** The last of a chain of messages says what is wrong; those before only where. */
function deepest(message: string | ts.DiagnosticMessageChain): string {
  if (typeof message === 'string') return message;
  return message.next?.length ? deepest(message.next[0]!) : message.messageText;
}
