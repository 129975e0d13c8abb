import { writeFileSync } from 'node:fs';
import { starterConfig } from '../config/edit';
import { exitStatus, WrongUse } from './exit';

/** `candor init`: writes a starter configuration into the working directory. Returns the exit status. */
export function init(): number {
  try {
    writeFileSync('.candor.json', starterConfig(), { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new WrongUse(code === 'EEXIST' ? '.candor.json: there already is one, and it stays as it is' : `.candor.json: cannot be written (${code})`);
  }
  console.error('Wrote .candor.json');
  return exitStatus.clean;
}
