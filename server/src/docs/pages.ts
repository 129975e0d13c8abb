import type { Rule } from '../engine/rule';
import { ruleIndex } from './ruleIndex';
import { rulePage } from './rulePage';

/** The names of all pages below docs/rules: the list of rules, and each rule in both languages. */
export function pageNames(rules: ReadonlyMap<string, Rule>): readonly string[] {
  return ['README.md', ...[...rules.keys()].flatMap((id) => [`${id}.md`, `${id}.ar.md`])];
}

/** The page of this name, in Markdown; undefined where there is none. */
export function pageText(rules: ReadonlyMap<string, Rule>, name: string): string | undefined {
  if (name === 'README.md') return ruleIndex([...rules.values()]);
  const [, id = '', arabic] = /^([a-z\d-]+)(\.ar)?\.md$/.exec(name) ?? [];
  const rule = rules.get(id);
  return rule && rulePage(rule, arabic ? 'ar' : 'en');
}
