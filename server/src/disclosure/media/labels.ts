import type { Draft } from '../../engine/draft/draft';
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
  return [...said, ...ids.flatMap((id) => visibleText(draft, id, context))].filter(({ start }) => isLegible(draft, start)).sort((a, b) => a.start - b.start);
}

/** It speaks of several: of all the page shows. */
const ofAll = /\b(?:images|pictures|photos|photographs|visuals|illustrations|videos|clips|graphics|drawings|renders|artworks|people|faces|models|voices|scenes|everything|every (?:image|picture|photo|visual|video))\b|صور(?:نا)?(?![ةه\p{L}])|الصور(?![ةه\p{L}])|كل صورة|الرسوم|الرسومات|الفيديوهات|المقاطع|الأصوات|المشاهد|اللقطات/iu;

/** Whether the label tells about this medium: it stands beside it, or speaks of all. */
export function isLabelled(draft: Draft, medium: Medium, all: readonly Medium[], labels: readonly MediaLabel[]): boolean {
  const languages = mainLanguages(draft);
  return labels.some((label) => {
    if (languages.length && !languages.includes(label.language)) return false;
    // A cover stands above the text, wherever the label does.
    if (medium.element === undefined || ofAll.test(draft.text.slice(label.start, label.end))) return true;
    return label.start >= medium.end ? isNext(draft, medium, label, all) : !all.some((other) => other !== medium && other.end <= label.start && isNext(draft, other, label, all)) && isBefore(draft, medium, label, all);
  });
}

/** Passages that may stand between a picture and its label. */
const nearest = 1;

function isNext(draft: Draft, medium: Medium, label: MediaLabel, all: readonly Medium[]): boolean {
  const between = (start: number): boolean => start >= medium.end && start < label.start;
  return !all.some((other) => between(other.start) && other.element !== undefined && !isPart(other, medium)) && passagesIn(draft, medium.end, label.start) <= nearest;
}

function isBefore(draft: Draft, medium: Medium, label: MediaLabel, all: readonly Medium[]): boolean {
  if (label.end > medium.start) return label.start <= medium.start;
  return !all.some((other) => other.start >= label.end && other.start < medium.start && !isPart(other, medium)) && passagesIn(draft, label.end, medium.start) <= nearest;
}

/** The sources of one `<picture>` or `<video>`, and a film's poster. */
function isPart(one: Medium, other: Medium): boolean {
  return one.element?.name === 'source' || other.element?.name === 'source' || one.element === other.element;
}

function passagesIn(draft: Draft, from: number, to: number): number {
  return draft.passages.filter((passage) => passage.start >= from && passage.end <= to && isSeen(draft, passage) && /\p{L}/u.test(passage.prose)).length;
}

export function touches(a: { readonly start: number; readonly end: number }, b: { readonly start: number; readonly end: number }): boolean {
  return a.start < b.end && a.end > b.start;
}

/** Whether a mark of plain words is one. */
export function isPlain(draft: Draft, mark: Mark): boolean {
  return !productName.test(draft.text.slice(mark.start, mark.end));
}

/** Marks that overlap no longer one of their kind. */
export function longest(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => (b.end - b.start) - (a.end - a.start))) if (!kept.some((other) => touches(other, mark))) kept.push(mark);
  return kept.sort((a, b) => a.start - b.start);
}
