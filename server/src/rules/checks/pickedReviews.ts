import type { Draft } from '../../engine/draft/draft';
import type { Text } from '../../engine/finding';
import type { CheckContext, Report } from '../../engine/rule';

const message: Text = {
  en: '“{text}” leaves readers with praise alone, and they take it for what all buyers think. Show every review, or say how many were left out and why.',
  ar: '«{text}» لا تترك للقارئ إلا المديح فيظنه رأي كل المشترين. اعرض كل التقييمات، أو اذكر عدد ما استُبعد منها وسببه.',
};
const title: Text = { en: 'Say how many reviews are shown', ar: 'اذكر عدد التقييمات المعروضة' };
const all: Text = { en: '{number} of {number} reviews are shown; read them all at {link}', ar: 'نعرض {العدد} من أصل {العدد} تقييم، وتجدها كلها في {الرابط}' };
const denied = /(?:^|\s)(?:لا|لن|لم|ما|مش)\s+$/, denying = /^(?:لا|لن|ما)\s/;

/** Announcements that only praise is let through. */
export function pickedReviews(draft: Draft, context: CheckContext): Report[] {
  const marks = context.marks('reviewsPicked');
  return marks.flatMap(({ start, end, language, passage }): Report[] => {
    if (passage.hidden || passage.quoted || marks.some((other) => other.start <= start && other.end > end)) return [];
    // «لا نحذف» denies what the words behind it say, «لا ننشر إلا» is part of them.
    if (!denying.test(draft.text.slice(start, end)) && denied.test(passage.prose.slice(0, start - passage.start))) return [];
    return [{ start, end, language, message, fixes: [{ title, edits: [{ start, end, text: all[language] }] }] }];
  });
}
