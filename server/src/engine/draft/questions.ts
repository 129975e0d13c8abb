import type { Block, BlockElement, BlockPassage } from './block';
import { ordered } from '../ordered';
import type { Draft, Passage, PlacedBlock } from './draft';
import { PlacedElement, PlacedPassage } from './placed';
import { hasAny, proseTraitsOf, withElements, type Traits } from './traits';

// Questions to the blocks of a draft that most blocks have no answer to. Only blocks that changed since the version before are
// asked, so a check may ask on every keystroke. `read` must look at nothing but what it is given, and is given what has one of `needs`.

/** Something found in a passage. */
export interface InPassage<T> {
  readonly passage: Passage;
  readonly found: T;
}

/**
 * Where `read` finds something (not undefined) in the passages of a draft, in the order of their starts.
 */
export function passagesWith<T extends object | number | boolean>(read: (passage: BlockPassage) => T | undefined, needs?: Traits): (draft: Draft) => readonly InPassage<T>[] {
  const question = {};
  return ({ gathered }) => ordered(gathered.where(question, ({ block }) => inPassages(block, read, needs), needs).flatMap(({ placed, answer }) => answer.map(({ own, found }) => ({ passage: new PlacedPassage(placed, own), found }))), (a, b) => a.passage.start - b.passage.start || b.passage.end - a.passage.end);
}

/** {@link passagesWith} for a question whose answer depends on `context` too. */
export function passagesWithFor<Context extends object, T extends object>(read: (passage: BlockPassage, context: Context) => T | undefined): (draft: Draft, context: Context) => readonly InPassage<T>[] {
  const questions = new WeakMap<Context, (draft: Draft) => readonly InPassage<T>[]>();
  return (draft, context) => {
    let question = questions.get(context);
    if (!question) questions.set(context, (question = passagesWith((passage) => read(passage, context))));
    return question(draft);
  };
}

function inPassages<T>({ passages }: Block, read: (passage: BlockPassage) => T | undefined, needs?: Traits): readonly { readonly own: BlockPassage; readonly found: T }[] | undefined {
  let all: { own: BlockPassage; found: T }[] | undefined;
  for (const own of passages) {
    const found = hasAny(proseTraitsOf(own), needs) ? read(own) : undefined;
    if (found !== undefined) (all ??= []).push({ own, found });
  }
  return all;
}

/** The same for blocks. */
export function blocksWith<T extends object | number | boolean>(read: (block: Block) => T | undefined, needs?: Traits): (draft: Draft) => readonly { readonly placed: PlacedBlock; readonly answer: T }[] {
  const question = {};
  return ({ gathered }) => gathered.where(question, ({ block }) => read(block), needs);
}

/** The elements of a draft, at their places, that `tell` is true of; it looks at the element alone. */
export function elementsThat(tell: (element: BlockElement) => boolean): (draft: Draft) => BlockElement[] {
  const blocks = blocksWith(({ elements }) => {
    let found: BlockElement[] | undefined;
    for (const element of elements) if (tell(element)) (found ??= []).push(element);
    return found;
  }, withElements);
  return (draft) => blocks(draft).flatMap(({ placed, answer }) => answer.map((element) => new PlacedElement(placed, element)));
}
