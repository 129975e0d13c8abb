import { editorSchema } from '../config/editorSchema';
import { configJsonSchema } from '../config/jsonSchema';
import type { Catalogue } from '../config/schema';
import { disclosurePage } from './disclosurePage';
import { pageNames, pageText } from './pages';

/** Folders that hold generated files and nothing else. */
export const generatedFolders = ['docs/rules', 'schemas'] as const;

/** Every file that follows from the rules and the disclosures: its path from the project's root, with `/`, and its text. */
export function generatedFiles(catalogue: Catalogue): ReadonlyMap<string, string> {
  const schema = configJsonSchema(catalogue);
  return new Map([
    ['schemas/candor.schema.json', json(schema)],
    // It is in the package: no byte for people who read the other one.
    ['schemas/candor.vscode.schema.json', `${JSON.stringify(editorSchema(schema))}\n`],
    ['docs/disclosure.md', disclosurePage()],
    ...pageNames(catalogue).map((name) => [`docs/rules/${name}`, pageText(catalogue, name)!] as const),
  ]);
}

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
