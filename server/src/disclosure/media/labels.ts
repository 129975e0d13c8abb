import type { Draft, Passage } from '../../engine/draft/draft';
import type { Language } from '../../engine/finding';
import type { CheckContext, Mark } from '../../engine/rule';
import { isLegible } from '../legible';
import { isSeen, mainLanguages } from '../readers';
import { isSaid, visibleText } from '../visible';
import type { Medium } from './shown';

/** Words that tell people AI made a picture, a film or a voice. */
export interface MediaLabel {
  readonly start: number;
  readonly end: number;
  readonly language: Language;
}

const ids = ['ai-image', 'ai-video', 'ai-voice', 'synthetic-performer'] as const;

/** Names that end in AI say it to insiders only. */
const productName = /\b(?:leonardo|krea|kling|luma|runway|pika|murf|resemble|freepik|sora|veo|firefly|stability|suno)[\s.]ai$/i;

/** The labels that readers see, in the order of the text. */
export function mediaLabels(draft: Draft, context: CheckContext): readonly MediaLabel[] {
  const undone = [...context.marks('aiDenied'), ...context.marks('aiUncertain')];
  const said = context.marks('aiMediaLabel').filter((mark) => isPlain(draft, mark) && !undone.some((other) => touches(other, mark)) && isSaid(draft, mark));
  const captions = context.marks('aiCaption').filter((mark) => isCaption(draft, mark.passage) && isPlain(draft, mark) && !undone.some((other) => touches(other, mark)) && isSaid(draft, mark));
  // The phrases find our own texts; a team's may say it in any words.
  const own = ids.filter((id) => context.settings.disclosure.texts[id] !== undefined);
  return [...said, ...captions, ...own.flatMap((id) => visibleText(draft, id, context))].filter(({ start }) => isLegible(draft, start)).sort((a, b) => a.start - b.start);
}

/** Whether a passage stands below a picture as its caption: in a `<figcaption>`, or all in emphasis. */
function isCaption(draft: Draft, { start, end }: Pick<Passage, 'start' | 'end'>): boolean {
  if (end - start > 200) return false;
  const text = draft.text.slice(start, end).trim();
  return /<figcaption\b[^>]*>\s*(?:<[a-z][^>]*>\s*)*$/i.test(draft.text.slice(Math.max(0, start - 300), start)) || /^([*_]).*\1$/s.test(text);
}

/** It speaks of several: of all the page shows. */
const ofAll = /\b(?:images|pictures|photos|photographs|visuals|illustrations|videos|clips|graphics|drawings|renders|artworks|people|faces|models|voices|scenes|everything|every (?:image|picture|photo|visual|video))\b|صور(?:نا)?(?![ةه\p{L}])|الصور(?![ةه\p{L}])|كل صورة|الرسوم|الرسومات|الفيديوهات|المقاطع|الأصوات|المشاهد|اللقطات/iu;

/** Passages that may stand between a picture and its label. */
const nearest = 1;

/** What of `all` the labels tell about: what stands beside one, or everything where one speaks of several. */
export function labelled(draft: Draft, all: readonly Medium[], labels: readonly MediaLabel[]): ReadonlySet<Medium> {
  const found = new Set<Medium>();
  const languages = mainLanguages(draft);
  const shown = all.filter(({ element }) => element !== undefined);
  const passages = draft.passages.filter((passage) => isSeen(draft, passage) && /\p{L}/u.test(passage.prose));
  const between = (from: number, to: number): number => {
    let count = 0;
    for (let at = firstFrom(passages, from); at < passages.length && (passages[at] as Passage).end <= to && count <= nearest; at++) count++;
    return count;
  };
  for (const label of labels) {
    if (languages.length && !languages.includes(label.language)) continue;
    if (ofAll.test(draft.text.slice(label.start, label.end))) return new Set(all);
    // A cover stands above the text, wherever the label does.
    for (const medium of all) if (medium.element === undefined) found.add(medium);
    const next = firstFrom(shown, label.start), before = shown[next - 1];
    if (before && before.end <= label.start && between(before.end, label.start) <= nearest) {
      for (let at = next - 1; at >= 0 && (at === next - 1 || isPart(shown[at] as Medium, shown[at + 1] as Medium)); at--) found.add(shown[at] as Medium);
    } else if (shown[next] && between(label.end, (shown[next] as Medium).start) <= nearest) {
      for (let at = next; at < shown.length && (at === next || isPart(shown[at] as Medium, shown[at - 1] as Medium)); at++) found.add(shown[at] as Medium);
    }
  }
  return found;
}

/** The first of `sorted` that starts at or behind `offset`. */
function firstFrom(sorted: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  for (let high = sorted.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as { start: number }).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sources of one `<picture>` or `<video>`, and a film's poster. */
function isPart(one: Medium, other: Medium): boolean {
  return one.element?.name === 'source' || other.element?.name === 'source' || one.element === other.element;
}

export function touches(a: { readonly start: number; readonly end: number }, b: { readonly start: number; readonly end: number }): boolean {
  return a.start < b.end && a.end > b.start;
}

/** Whether a mark of plain words is one. */
export function isPlain(draft: Draft, mark: Mark): boolean {
  return !productName.test(draft.text.slice(mark.start, mark.end));
}
