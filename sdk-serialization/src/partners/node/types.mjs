// Types of TypeScript for every schema, and every full fixture assigned to the type of its record.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';
import { schemas, fullDocuments } from './published.mjs';

const folder = new URL('./types/', import.meta.url);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);

/**
 * What the generator would make types of its own of: words beside a reference, forms of a text,
 * conditions between members. */
function plain(node) {
  if (Array.isArray(node)) return node.map(plain);
  if (node === null || typeof node !== 'object') return node;
  if (node.$ref) return { $ref: node.$ref };
  const { anyOf, oneOf, allOf, if: condition, then, ...rest } = node;
  const kept = node.type === 'string' || node.type === 'object' ? rest : node;
  return Object.fromEntries(Object.entries(kept).map(([key, value]) => [key, plain(value)]));
}

const byType = new Map();
let names = 0;
for (const schema of schemas().filter((each) => each.properties?.schemaVersion || each.title === 'Report')) {
  const source = await compile(plain(schema), schema.title, {
    bannerComment: '',
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
  });
  const found = [...source.matchAll(/^export (?:interface|type) (\w+)/gm)].map((match) => match[1]);
  const bad = found.filter((name) => name.startsWith('NoName') || /\d$/.test(name));
  if (bad.length > 0) throw new Error(`${schema.title}: types without a name of their own: ${bad}`);
  names += found.length;
  writeFileSync(new URL(`${schema.title}.ts`, folder), source);
  byType.set(`${schema.properties.recordType?.const} ${schema.properties.profile?.const}`, schema.title);
}

const lines = [];
let count = 0;
for (const { document } of fullDocuments()) {
  const title = byType.get(`${document.recordType} ${document.profile ?? 'FULL'}`);
  lines.push(`import type { ${title} } from './${title}';`);
  lines.push(`export const ${title.toLowerCase()}: ${title} = ${JSON.stringify(document)};`);
  count++;
}
writeFileSync(new URL('fixtures.ts', folder), lines.join('\n') + '\n');
console.log(`TypeScript: ${byType.size} schemas, ${names} types, ${count} documents assigned`);
