import type { Bilingual } from '../engine/reading';
import * as ar from './aiMarks.ar';
import * as en from './aiMarks.en';

/**
 * Sentences in which a text says how AI was used to make it. Each speaks of this very text ("this post", "we … here",
 * a label that stands alone): what a page says about AI in general is no disclosure.
 */
export const aiMarks: Readonly<Record<string, Bilingual>> = {
  /** AI wrote it. */
  aiGenerated: { en: en.aiGenerated, ar: ar.aiGenerated },
  /** A person wrote it, and AI helped. */
  aiAssisted: { en: en.aiAssisted, ar: ar.aiAssisted },
  /** Made with AI; how much of it is left open, so any level fits. */
  aiMade: { en: en.aiMade, ar: ar.aiMade },
  /** A word for AI, and one that may be; see disclosure/notes.ts. */
  aiNote: { en: en.aiNote, ar: ar.aiNote },
  machineNote: { en: en.machineNote, ar: ar.machineNote },
  /** Nobody used AI, or not for this. */
  aiDenied: { en: en.aiDenied, ar: ar.aiDenied },
  /** The text as a whole is a person's work alone. */
  aiFree: { en: en.aiFree, ar: ar.aiFree },
  /** Not said of this text: a doubt, a supposition, other people's texts, or advice. */
  aiUncertain: { en: en.aiUncertain, ar: ar.aiUncertain },
  /** Said of pictures and sounds, which have labels of their own. */
  aiOfMedia: { en: en.aiOfMedia, ar: ar.aiOfMedia },
};
