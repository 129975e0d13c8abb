type Schema = Readonly<Record<string, unknown>>;

/** What can be wrong in a value, as against what explains it. */
const verdicts = new Set(['type', 'enum', 'enumDescriptions', 'const', 'properties', 'items', 'additionalProperties']);
const dropped = new Set(['required', 'minItems', 'minLength', 'minimum', 'maximum', 'pattern', 'propertyNames', 'uniqueItems']);
const maps = new Set(['properties', 'definitions']);
const schemas = new Set(['items', 'additionalProperties', 'anyOf', 'allOf', 'oneOf']);

/**
 * The schema of `.candor.json` for VS Code: it completes and explains all that `schema` does but finds nothing wrong,
 * because the language server reports each mistake, in the writer's language and with what was probably meant.
 */
export function editorSchema(schema: object): object {
  const explains: Record<string, unknown> = {}, judges: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (dropped.has(key) || (key === 'additionalProperties' && value === false)) continue;
    if (key === 'description' && 'markdownDescription' in schema) continue; // VS Code shows the other
    if (key === 'markdownDescription') {
      explains[key] = briefly(value as string);
      continue;
    }
    (verdicts.has(key) ? judges : explains)[key] = maps.has(key) ? mapValues(value as Schema) : schemas.has(key) ? inside(value) : value;
  }
  return Object.keys(judges).length === 0 ? explains : { ...explains, anyOf: [judges, {}] };
}

/** The first and the last paragraph: the schema is in the package, and the rule's page says why. */
function briefly(text: string): string {
  const paragraphs = text.split('\n\n');
  return paragraphs.length < 3 ? text : `${paragraphs[0] as string}\n\n${paragraphs.at(-1) as string}`;
}

function inside(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inside);
  return typeof value === 'object' && value !== null ? editorSchema(value) : value;
}

function mapValues(schemas: Schema): Schema {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, inside(schema)]));
}
