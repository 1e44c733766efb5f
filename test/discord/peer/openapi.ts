import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** Discord's own OpenAPI document, where somebody has put it; the peer's other rules need nothing. */
const DOCUMENT = new URL('../../../../shared/eval/discord/openapi.json', import.meta.url);

/** What the document finds wrong in a request's body. */
export type SchemaCheck = (method: string, path: string, body: unknown) => string[];

/** True where requests can be checked against Discord's document as well. */
export const hasSchema = existsSync(DOCUMENT);

/** A check of requests against Discord's document; one that finds nothing wrong where the document is not at hand. */
export function schemaCheck(): SchemaCheck {
  if (!hasSchema) return () => [];
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(JSON.parse(readFileSync(DOCUMENT, 'utf8')) as object, 'discord');
  return (method, path, body) => {
    const where = [path, method.toLowerCase(), 'requestBody', 'content', 'application/json', 'schema'];
    const pointer = where.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1'));
    const validate = ajv.getSchema(`discord#/paths/${pointer.join('/')}`);
    if (validate === undefined) return [`${method} ${path} is not in the document`];
    return validate(body) === true ? [] : [ajv.errorsText(validate.errors)];
  };
}
