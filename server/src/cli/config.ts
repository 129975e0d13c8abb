import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeEffective } from '../config/effective';
import { exitStatus, WrongUse } from './exit';
import { settingsReader, type ConfigChoice } from './settings';

/** `candor config FILE`: the settings that apply to a draft, which need not exist yet. Resolves to the exit status. */
export async function config(file: string, options: ConfigChoice): Promise<number> {
  const cwd = process.cwd();
  const path = resolve(cwd, file);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new WrongUse(`${file} is a folder; name a draft in it, because settings differ from draft to draft`);
  const settings = settingsReader(options, cwd);
  const effective = await settings.read(path);
  if (effective.ignored) console.error(`${file}: ignored by the configuration`);
  console.log(describeEffective(effective));
  const mistakes = settings.problems();
  for (const mistake of mistakes) console.error(mistake);
  return mistakes.length > 0 ? exitStatus.wrongUse : exitStatus.clean;
}
