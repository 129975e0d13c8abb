import { URI, Utils } from 'vscode-uri';

/** One spelling for every way to write the same uri. */
export function canonical(uri: string): string {
  return URI.parse(uri).toString();
}

/** The path of `uri` below the folder `folder`, with `/`, not encoded; undefined where it is not below it. */
export function pathBelow(folder: string, uri: string): string | undefined {
  // toString and back: both spellings of a Windows drive become one.
  const outer = URI.parse(canonical(folder)), inner = URI.parse(canonical(uri));
  const base = outer.path.endsWith('/') ? outer.path : `${outer.path}/`;
  if (inner.scheme !== outer.scheme || inner.authority !== outer.authority || !inner.path.startsWith(base)) return undefined;
  return inner.path.slice(base.length);
}

export function folderOf(uri: string): string {
  return Utils.dirname(URI.parse(uri)).toString();
}

/** `path` seen from the folder `folder`; `..` is resolved. */
export function join(folder: string, ...path: string[]): string {
  // Half a surrogate pair has no place in a uri.
  return Utils.joinPath(URI.parse(folder), ...path.map((part) => part.replace(/\p{Cs}/gu, '\uFFFD'))).toString();
}

/** The folders from `folder` up to and with `root`, nearest first; `folder` alone where it does not lie in `root`. */
export function upwards(folder: string, root: string | undefined): readonly string[] {
  const folders = [canonical(folder)];
  if (root === undefined) return folders;
  const below = pathBelow(root, `${folder}/.`);
  if (below === undefined) return folders;
  for (let here = folders[0]!; pathBelow(root, here); ) folders.push((here = folderOf(here)));
  return folders;
}
