// What is published: schemas, vocabulary, fixtures with the verdict that their expected file states.
import { readFileSync, readdirSync, statSync, existsSync } from 'node:fs';
import { join, dirname, basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const schemaFolder = join(main, 'main', 'resources', 'org', 'enforcementdata', 'schema');
const fixtureFolder = join(main, 'fixtures', '1.0');

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

function* files(folder) {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* files(path);
    else yield path;
  }
}

export const schemas = () =>
  [...files(schemaFolder)].filter((f) => f.endsWith('.schema.json')).map(json);

export const vocabulary = () => Object.keys(json(join(schemaFolder, 'x-vocabulary.json')));

/** Every fixture: its documents, and whether the schema is to accept all of them. */
export function* fixtures() {
  for (const file of files(fixtureFolder)) {
    if (file.endsWith('records.ndjson')) {
      const lines = readFileSync(file, 'utf8').split('\n').filter((line) => line.trim());
      const expected = json(join(dirname(file), 'expected.json'));
      yield { file, documents: lines.map((line) => JSON.parse(line)), valid: expected.schema === 'valid' };
    } else if (file.endsWith('.json') && !basename(file).includes('expected')) {
      const expected = file.replace(/\.json$/, '.expected.json');
      const valid = !existsSync(expected) || json(expected).schema === 'valid';
      yield { file, documents: [json(file)], valid };
    }
  }
}

export const fullDocuments = () =>
  [...files(fixtureFolder)].filter((f) => basename(f) === 'valid-full.json').map((file) => ({ file, document: json(file) }));

/** The documents that accompany records, and whether their schema is to accept them. */
export function* exchanged() {
  for (const file of files(join(main, 'fixtures', 'exchange', '1.0'))) {
    if (file.endsWith('.json')) {
      yield { file, document: json(file), valid: basename(file).startsWith('valid-') };
    }
  }
}
