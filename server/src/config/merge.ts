import { defaultSettings, type Channel, type RuleSetting, type Settings } from '../engine/settings';
import type { Effective, Origin } from './effective';
import type { Path } from './mistakes';
import type { Catalogue, ConfigBody } from './schema';
import type { Source } from './sources';

/** The part of a source that applies to a draft: its top, or one of its `overrides`. */
export interface Layer {
  readonly source: Source;
  readonly body: ConfigBody;
  /** The index in `overrides`; absent for the top. */
  readonly override?: number;
}

export interface ChannelChoice {
  readonly channel: Channel;
  readonly origin: Origin;
}

type Leaf = { readonly path: readonly string[]; readonly value: unknown; readonly origin: Origin };

/** Lays `layers` over the defaults, weakest first, and keeps for each value who said it. */
export function merge(layers: readonly Layer[], choice: ChannelChoice | undefined, catalogue: Catalogue): Pick<Effective, 'settings' | 'messages' | 'origins'> {
  const leaves = new Map<string, Leaf>();
  const set = (path: readonly string[], value: unknown, origin: Omit<Origin, 'path' | 'value'>): void => {
    leaves.set(path.join('\0'), { path, value, origin: { path: path.join('.'), value, ...origin } });
  };
  const defaults = (): void => {
    for (const rule of catalogue.values()) {
      set(['rules', rule.id, 'severity'], rule.severity, { from: 'default' });
      for (const [name, option] of Object.entries(rule.options ?? {})) set(['rules', rule.id, name], option.default, { from: 'default' });
    }
  };
  set(['languages'], defaultSettings.languages, { from: 'default' });
  set(['jurisdictions'], defaultSettings.jurisdictions, { from: 'default' });
  defaults();
  set(['hunches'], defaultSettings.hunches, { from: 'default' });
  set(['disclosure', 'require'], defaultSettings.disclosure.require, { from: 'default' });
  set(['disclosure', 'wording'], defaultSettings.disclosure.wording, { from: 'default' });
  set(['suppressions', 'requireReason'], defaultSettings.suppressions.requireReason, { from: 'default' });
  set(['messages'], 'editor', { from: 'default' });

  for (const layer of layers) {
    const { source, body } = layer;
    if (source.resets) {
      for (const key of [...leaves.keys()].filter((key) => key.startsWith('rules\0'))) leaves.delete(key);
      defaults();
    }
    for (const { path, place, value } of leavesOf(body)) {
      const origin = originOf(layer, place);
      // Markets of several presets add up; a list that somebody writes replaces what was there.
      const earlier = path[0] === 'jurisdictions' && source.preset ? leaves.get('jurisdictions') : undefined;
      if (earlier?.origin.from === 'preset') {
        set(path, [...new Set([...(earlier.value as string[]), ...(value as string[])])], { ...origin, preset: `${earlier.origin.preset}, ${origin.preset}` });
      } else {
        set(path, value, origin);
      }
    }
  }
  if (choice) leaves.set('channel', { path: ['channel'], value: choice.channel, origin: choice.origin });
  return { settings: settingsFrom([...leaves.values()], choice?.channel), messages: leaves.get('messages')!.value as Effective['messages'], origins: [...leaves.values()].map(({ origin }) => origin) };
}

function originOf({ source, override }: Layer, place: Path): Omit<Origin, 'path' | 'value'> {
  if (source.preset) return { from: 'preset', preset: source.preset.name, uri: source.preset.uri, ...(source.preset.line !== undefined && { line: source.preset.line }) };
  const line = source.read?.line(override === undefined ? place : ['overrides', override, ...place]);
  return { from: override === undefined ? source.from : 'override', ...(source.read?.uri && { uri: source.read.uri }), ...(line !== undefined && { line }) };
}

/** The single values of a body: `path` in the settings, `place` in the file. */
function* leavesOf(body: ConfigBody): Generator<{ readonly path: readonly string[]; readonly place: Path; readonly value: unknown }> {
  for (const name of ['languages', 'jurisdictions', 'hunches', 'messages'] as const) {
    if (body[name] !== undefined) yield { path: [name], place: [name], value: body[name] };
  }
  for (const [id, entry] of Object.entries(body.rules ?? {})) {
    if (typeof entry === 'string') yield { path: ['rules', id, 'severity'], place: ['rules', id], value: entry };
    else for (const [name, value] of Object.entries(entry)) yield { path: ['rules', id, name], place: ['rules', id, name], value };
  }
  const { texts, channels, ...disclosure } = body.disclosure ?? {};
  for (const [name, value] of Object.entries(disclosure)) yield { path: ['disclosure', name], place: ['disclosure', name], value };
  for (const [channel, value] of Object.entries(channels ?? {})) yield { path: ['disclosure', 'channels', channel], place: ['disclosure', 'channels', channel], value };
  for (const [id, text] of Object.entries(texts ?? {})) {
    for (const [language, value] of Object.entries(text ?? {})) yield { path: ['disclosure', 'texts', id, language], place: ['disclosure', 'texts', id, language], value };
  }
  for (const [index, phrase] of (body.phrases ?? []).entries()) yield { path: ['phrases', phrase.id], place: ['phrases', index], value: phrase };
  for (const [name, value] of Object.entries(body.suppressions ?? {})) yield { path: ['suppressions', name], place: ['suppressions', name], value };
}

function settingsFrom(leaves: readonly Leaf[], channel: Channel | undefined): Settings {
  const rules: Record<string, { severity?: NonNullable<RuleSetting['severity']>; options: Record<string, unknown> }> = {};
  const texts: Record<string, Record<string, string>> = {}, channels: Record<string, unknown> = {};
  const disclosure: Record<string, unknown> = {}, suppressions: Record<string, unknown> = {};
  const phrases: unknown[] = [];
  const top: Record<string, unknown> = {};
  for (const { path: [first, second, third, fourth], value, origin } of leaves) {
    switch (first) {
      case 'rules': {
        // The rule knows its own severity and defaults; only what somebody chose stands in the settings.
        if (origin.from === 'default') break;
        const rule = (rules[second!] ??= { options: {} });
        if (third === 'severity') rule.severity = value as NonNullable<RuleSetting['severity']>;
        else rule.options[third!] = value;
        break;
      }
      case 'disclosure':
        if (second === 'texts') (texts[third!] ??= {})[fourth!] = value as string;
        else if (second === 'channels') channels[third!] = value;
        else disclosure[second!] = value;
        break;
      case 'suppressions': suppressions[second!] = value; break;
      case 'phrases': phrases.push(value); break;
      case 'languages': case 'jurisdictions': case 'hunches': top[first] = value; break;
    }
  }
  return { ...top, ...(channel && { channel }), rules, disclosure: { ...disclosure, ...(Object.keys(channels).length > 0 && { channels }), texts }, phrases, suppressions } as unknown as Settings;
}
