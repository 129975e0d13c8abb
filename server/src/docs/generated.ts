import { editorSchema } from '../config/editorSchema';
import { configJsonSchema } from '../config/jsonSchema';
import type { Catalogue } from '../config/schema';
import { disclosurePage } from './disclosurePage';
import { ruleIndex } from './ruleIndex';
import { rulePage } from './rulePage';

/** Folders that hold generated files and nothing else. */
export const generatedFolders = ['docs/rules', 'schemas'] as const;

/** Every file that follows from the rules and the disclosures: its path from the project's root, with `/`, and its text. */
export function generatedFiles(catalogue: Catalogue): ReadonlyMap<string, string> {
  const rules = [...catalogue.values()];
  const schema = configJsonSchema(catalogue);
  return new Map([
    ['schemas/candor.schema.json', json(schema)],
    ['schemas/candor.vscode.schema.json', json(editorSchema(schema))],
    ['docs/disclosure.md', disclosurePage()],
    ['docs/rules/README.md', ruleIndex(rules)],
    ...rules.flatMap((rule) => [[`docs/rules/${rule.id}.md`, rulePage(rule, 'en')], [`docs/rules/${rule.id}.ar.md`, rulePage(rule, 'ar')]] as const),
  ]);
}

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
