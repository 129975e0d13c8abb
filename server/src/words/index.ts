import type { WordSets } from '../engine/text/phrase';
import { ai } from './ai';
import { aiClaims } from './aiClaims';
import { authority } from './authority';
import { bots } from './bots';
import { callToAct } from './callToAct';
import { chatWords } from './chatTraces';
import { claims } from './claims';
import { consent } from './consent';
import { contract } from './contract';
import { crowd } from './crowd';
import { dataAsking } from './dataAsk';
import { exclusion } from './exclusion';
import { decisions } from './decisions';
import { everyday } from './everyday';
import { fear } from './fear';
import { green } from './green';
import { haste } from './haste';
import { groups } from './groups';
import { health } from './health';
import { nagging } from './nagging';
import { media } from './media';
import { outcomes } from './outcomes';
import { personal } from './personal';
import { places } from './places';
import { pressure } from './pressure';
import { price } from './price';
import { prizes } from './prizes';
import { privacy, watching } from './privacy';
import { saving } from './saving';
import { restricted } from './restricted';
import { sensitive } from './sensitive';
import { shame } from './shame';
import { slots } from './slots';
import { sponsorship } from './sponsorship';
import { statistics } from './statistics';
import { stock } from './stock';
import { tolls } from './tolls';
import { vagueAi } from './vagueAi';

/** Every named word set, by name. A name is used once. */
export const words: WordSets = joined(slots, haste, stock, crowd, pressure, contract, privacy, watching, shame, fear, groups, ai, sponsorship, claims, outcomes, green, health, consent, tolls, price, saving, aiClaims, nagging, bots, media, dataAsking, exclusion, restricted, personal, decisions, authority, statistics, places, callToAct, vagueAi, chatWords, sensitive, prizes, everyday);

/** A second set of the same name would silently take the place of the first. */
function joined(...all: readonly WordSets[]): WordSets {
  const sets: Record<string, WordSets[string]> = {};
  for (const part of all) {
    for (const [name, set] of Object.entries(part)) {
      if (sets[name]) throw new Error(`Two word sets are called "${name}".`);
      sets[name] = set;
    }
  }
  return sets;
}

