import type { WordSets } from '../engine/text/phrase';
import { ai } from './ai';
import { aiClaims } from './aiClaims';
import { bots } from './bots';
import { claims } from './claims';
import { consent } from './consent';
import { contract } from './contract';
import { crowd } from './crowd';
import { dataAsking } from './dataAsk';
import { fear } from './fear';
import { green } from './green';
import { haste } from './haste';
import { groups } from './groups';
import { health } from './health';
import { nagging } from './nagging';
import { media } from './media';
import { outcomes } from './outcomes';
import { pressure } from './pressure';
import { price } from './price';
import { privacy } from './privacy';
import { saving } from './saving';
import { shame } from './shame';
import { slots } from './slots';
import { sponsorship } from './sponsorship';
import { stock } from './stock';
import { tolls } from './tolls';

/** Every named word set, by name. A name is used once. */
export const words: WordSets = { ...slots, ...haste, ...stock, ...crowd, ...pressure, ...contract, ...privacy, ...shame, ...fear, ...groups, ...ai, ...sponsorship, ...claims, ...outcomes, ...green, ...health, ...consent, ...tolls, ...price, ...saving, ...aiClaims, ...nagging, ...bots, ...media, ...dataAsking };
