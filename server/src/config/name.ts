/** Here alone, so that who needs only the name does not load everything that reads the file. */
export const configName = '.candor.json';
