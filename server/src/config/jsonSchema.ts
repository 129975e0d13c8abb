import * as z from 'zod/mini';
import { type Catalogue, configSchema } from './schema';

/** The JSON schema of `.candor.json`, for editors: what completes, hovers and checks while it is written. */
export function configJsonSchema(catalogue: Catalogue): object {
  const { schema, notes } = configSchema(catalogue);
  const json = z.toJSONSchema(schema, { target: 'draft-7', metadata: notes, io: 'input', override: ({ jsonSchema }) => void delete jsonSchema.id });
  return { ...json, allowTrailingCommas: true };
}
