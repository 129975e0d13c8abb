import type { Severity, Text } from '../engine/finding';
import { type Jurisdiction, jurisdictions } from '../engine/settings';
import { referenceById } from '../references';
import type { Catalogue, Config } from './schema';

export const marketNames: Readonly<Record<Jurisdiction, Text>> = {
  eu: { en: 'European Union', ar: 'الاتحاد الأوروبي' },
  uk: { en: 'United Kingdom', ar: 'المملكة المتحدة' },
  us: { en: 'United States', ar: 'الولايات المتحدة' },
  'us-ca': { en: 'California', ar: 'كاليفورنيا' },
  'us-ny': { en: 'New York', ar: 'نيويورك' },
  sa: { en: 'Saudi Arabia', ar: 'السعودية' },
  ae: { en: 'United Arab Emirates', ar: 'الإمارات' },
  eg: { en: 'Egypt', ar: 'مصر' },
  jo: { en: 'Jordan', ar: 'الأردن' },
  in: { en: 'India', ar: 'الهند' },
  kr: { en: 'South Korea', ar: 'كوريا الجنوبية' },
  cn: { en: 'China', ar: 'الصين' },
};

export const presetNames: readonly string[] = ['candor:recommended', ...jurisdictions.map((id) => `candor:${id}`)];

/** Where the law of a market asks for more than its bans say: China's labelling measures cover text, the other markets' do not cover ordinary copy. */
const adjusted: Readonly<Partial<Record<Jurisdiction, Readonly<Record<string, Severity>>>>> = {
  cn: { 'missing-ai-text-disclosure': 'error' },
};

const stepUp: Readonly<Record<Severity, Severity>> = { info: 'warning', warning: 'error', error: 'error' };

export interface Preset {
  readonly config: Config;
  /** Takes back what presets and files before it said about rules. */
  readonly resets: boolean;
}

/**
 * The preset called `name`, for example `candor:eu`. A market's preset adds the market and raises each rule about
 * something its law bans outright by one step; `candor:recommended` is every rule at its own severity.
 */
export function presetNamed(name: string, catalogue: Catalogue): Preset | undefined {
  if (name === 'candor:recommended') return { config: {}, resets: true };
  const market = jurisdictions.find((id) => name === `candor:${id}`);
  if (!market) return undefined;
  const markets: Jurisdiction[] = market.startsWith('us-') ? ['us', market] : [market];
  const rules: Record<string, Severity> = {};
  for (const rule of catalogue.values()) {
    const banned = rule.references.some((id) => {
      const reference = referenceById.get(id);
      return reference?.bans && reference.jurisdictions.some((one) => markets.includes(one));
    });
    if (banned && rule.severity !== 'error') rules[rule.id] = stepUp[rule.severity];
    for (const one of markets) {
      const severity = adjusted[one]?.[rule.id];
      if (severity) rules[rule.id] = severity;
    }
  }
  return { config: { jurisdictions: markets, rules }, resets: false };
}
