// Every schema compiles in Ajv's strict mode after one call, and every fixture gets the verdict that
// its expected file states, whether formats are asserted or not.
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { schemas, vocabulary, fixtures, exchanged } from './published.mjs';

const BASE = 'https://enforcementdata.org/schema/1.0/';
const CHOOSER = `${BASE}record.schema.json`;

function validator(withFormats) {
  const ajv = new Ajv({
    strict: true,
    strictSchema: true,
    strictTypes: true,
    strictTuples: true,
    strictRequired: true,
    validateFormats: withFormats,
    allErrors: true,
  });
  ajv.addVocabulary(vocabulary());
  if (withFormats) addFormats(ajv);
  return ajv;
}

let wrong = 0;
for (const withFormats of [false, true]) {
  const ajv = validator(withFormats);
  const all = schemas();
  all.forEach((schema) => ajv.addSchema(schema));
  all.forEach((schema) => ajv.getSchema(schema.$id) ?? ajv.compile(schema));
  const validate = ajv.getSchema(CHOOSER);
  let count = 0;
  for (const { file, documents, valid } of fixtures()) {
    count += documents.length;
    const verdict = documents.map((document) => validate(document)).every(Boolean);
    if (verdict !== valid) {
      wrong++;
      console.error(`${file}: Ajv says ${verdict}, expected ${valid}`, validate.errors?.slice(0, 2));
    }
  }
  for (const { file, document, valid } of exchanged()) {
    count++;
    const verdict = ajv.getSchema(`${BASE}${document.recordType}.schema.json`)(document);
    if (verdict !== valid) {
      wrong++;
      console.error(`${file}: Ajv says ${verdict}, expected ${valid}`);
    }
  }
  console.log(`Ajv ${withFormats ? 'with' : 'without'} formats: ${all.length} schemas, ${count} documents`);
}
process.exit(wrong === 0 ? 0 : 1);
