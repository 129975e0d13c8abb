import type { Draft } from '../engine/draft/draft';
import { channels, type Channel, type Requirement, type Settings } from '../engine/settings';

/** Other names for channels that folders and front matter use alike. */
const synonyms: Readonly<Record<string, Channel>> = {
  'e-mail': 'email', 'mail': 'email', 'mailing': 'email', 'newsletter': 'email', 'whatsapp': 'sms', 'notification': 'push', 'instagram': 'social', 'tiktok': 'social', 'facebook': 'social', 'linkedin': 'social', 'snapchat': 'social', 'twitter': 'social',
  'website': 'web', 'landing-page': 'landing', 'chatbot': 'chat', 'podcast': 'audio', 'youtube': 'video',
};

/** Where the draft will be read: its own front matter says so, or the settings, or the folder it lies in. Undefined: nobody says. */
export function channelOf(draft: Draft, settings: Settings): Channel | undefined {
  return channelNamed(draft.declared('channel')) ?? settings.channel ?? draft.path?.split(/[/\\.]/).reverse().map((part) => channelNamed(part) ?? channelNamed(part.replace(/s$/, ''))).find((channel) => channel !== undefined);
}

/** What the settings ask of a draft that is read where this one is. */
export function requirementFor(draft: Draft, settings: Settings): Requirement {
  const channel = settings.disclosure.channels && channelOf(draft, settings);
  return (channel && settings.disclosure.channels?.[channel]) ?? settings.disclosure.require;
}

/** The channel that `value` names, in one of its names. */
export function channelNamed(value: unknown): Channel | undefined {
  if (typeof value !== 'string') return undefined;
  const name = value.trim().toLowerCase();
  return (channels as readonly string[]).includes(name) ? name as Channel : synonyms[name];
}
