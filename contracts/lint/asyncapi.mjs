// Parses an AsyncAPI document with the specification's own parser; fails on any finding of warning or error.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Parser } from '@asyncapi/parser';

const file = resolve(process.argv[2]);
const { diagnostics } = await new Parser().parse(readFileSync(file, 'utf8'), { source: file });
const findings = diagnostics.filter(({ severity }) => severity <= 1);
for (const { range, code, message, path } of findings) {
  console.log(`${file}:${range.start.line + 1} ${code} ${path.join('/')} ${message}`);
}
console.log(`${findings.length} findings of the AsyncAPI parser`);
process.exit(findings.length === 0 ? 0 : 1);
