import type { Draft } from '../engine/draft/draft';

/** The line above each post of a file that holds several: "Post 2 (Instagram)", "WED", "**بوست ٢**". */
const opening = /^[ \t]*(?:#{1,6}[ \t]+)?[*_]*(?:(?:post|caption|story|reel|tweet|slide|message|msg|sms|email|push|day|week)[ \t]*(?:no\.?|#)?[ \t]*(?:\d+|one|two|three|[A-D](?![A-Za-z]))|(?:بوست|منشور|رسالة|تغريدة|ستوري|كابشن|ريل|اليوم)[ \t]+(?:رقم[ \t]+)?[\d٠-٩]+|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?|tues?|weds?|thu(?:rs?)?|sat|(?:يوم )?(?:السبت|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة))(?=[ \t*_:]*(?:[(–—-][^\n]*)?$))[^\n]{0,50}$/gimu;

/** A post is short: its neighbours stand no farther away than this many characters, and a key in a long draft is not to read it all. */
const near = 10_000;

/** Where the words of the post begin in which `at` stands; undefined where the draft holds no more than one. Both are offsets in its text. */
export function postAround({ format, text }: Draft, at: number): number | undefined {
  if (format === 'html') return undefined;
  // "Post 2: Our kettle is here" is a post itself, unless it is a heading.
  const from = Math.max(0, at - near), lines = [...text.slice(from, at + near).matchAll(opening)].filter(([line]) => line.includes('#') || !/[:：][ \t*_]*[\p{L}\p{N}]/u.test(line)), own = lines.filter(({ index }) => from + index <= at).at(-1);
  return lines.length > 1 && own ? from + own.index + own[0].length : undefined;
}
