import writeGood from 'write-good';

export const name = 'write-good';
export const formats = ['markdown', 'html']; // it reads any text as it stands

export async function open() {
  return (text) => writeGood(text).length;
}
