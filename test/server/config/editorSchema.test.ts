import { deepEqual, ok } from 'node:assert/strict';
import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import { candor } from '../../../server/src/candor';
import { editorSchema } from '../../../server/src/config/editorSchema';
import { configJsonSchema } from '../../../server/src/config/jsonSchema';

// VS Code's own JSON support, as it treats a file that an extension gave a schema.
const service = getLanguageService({});
const uri = 'file:///w/.candor.json';
service.configure({ validate: true, allowComments: true, schemas: [{ uri: 'schema://candor', fileMatch: ['.candor.json'], schema: editorSchema(configJsonSchema(candor.rules)) }] });

/** `|` is the cursor. */
async function completions(text: string): Promise<string[]> {
  const at = text.indexOf('|'), document = TextDocument.create(uri, 'jsonc', 1, text.replace('|', ''));
  const list = await service.doComplete(document, document.positionAt(at), service.parseJSONDocument(document));
  return list?.items.map(({ label }) => label.replaceAll('"', '')) ?? [];
}

describe('the schema of .candor.json in VS Code', () => {
  it('leaves every mistake to the language server, which says it better', async () => {
    for (const text of ['[]', '{ "languges": ["en"] }', '{ "rules": { "urgency-presure": "error", "artificial-scarcity": "loud" } }', '{ "rules": [] }', '{ "languages": [] }',
      '{ "jurisdictions": ["mars"] }', '{ "phrases": [{ "id": "A B" }] }', '{ "disclosure": { "require": 1, "wordings": "x" } }', '{ "overrides": [{}], "ignore": 1, "messages": "de", "channels": { "a": "b" } }']) {
      const document = TextDocument.create(uri, 'jsonc', 1, text);
      deepEqual(await service.doValidation(document, service.parseJSONDocument(document), { comments: 'ignore', trailingCommas: 'ignore' }), [], text);
    }
  });

  it('completes names and values, also in a file with mistakes', async () => {
    for (const around of ['{ | }', '{ "rules": 1, "languges": [], | }']) {
      const names = await completions(around);
      for (const name of ['extends', 'languages', 'disclosure', 'overrides']) ok(names.includes(name), `${name} in ${around}`);
    }
    ok((await completions('{ "rules": { "nonsense": 3, | } }')).includes('urgency-pressure'));
    for (const text of ['{ "rules": { "urgency-pressure": | } }', '{ "overrides": [{ "rules": { "urgency-pressure": "|" } }] }']) ok((await completions(text)).includes('off'), text);
    ok((await completions('{ "jurisdictions": ["|"] }')).includes('sa'));
    ok((await completions('{ "disclosure": { "require": "|" } }')).includes('always'));
  });

  it('explains what the cursor is on', async () => {
    const document = TextDocument.create(uri, 'jsonc', 1, '{ "rules": { "urgency-pressure": "off" }, "oops": 1 }');
    const hover = await service.doHover(document, document.positionAt(20), service.parseJSONDocument(document));
    ok(JSON.stringify(hover?.contents).includes(candor.rules.get('urgency-pressure')!.title.en));
  });
});
