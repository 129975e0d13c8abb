import assert from 'node:assert/strict';
import { candor, openDraft } from '../../server/src/candor';
import { defaultSettings, type Settings } from '../../server/src/engine/settings';

const calm = `We mend bicycles in a yard behind the station, and have done so since 2004. Most repairs take a day. Bring the bicycle before ten, tell us what is wrong,
and we ring you when it is ready. A puncture costs nine pounds and a full service sixty. We keep tyres for every common wheel and send for the rest.
If you would like to learn it yourself, come on the first Monday of the month: there is tea, a stand for everyone, and Ali shows how a wheel is trued. Children are welcome.
On other days the stand is free from two to four, and you may use it if you sweep up when you leave.`;

function severities(text: string, settings: Settings = defaultSettings): string[] {
  return candor.lint(openDraft(text, 'markdown'), settings).findings.map(({ rule, severity }) => `${rule}: ${severity}`);
}

describe('a claim in a whole draft', () => {
  const aside = 'The brown leather saddles, which we buy from a saddler in Leeds twice a year, are almost sold out at the moment.';

  it('is information where a calm draft only touches on it', () => {
    assert.deepEqual(severities(`${calm}\n\n${aside}`), ['artificial-scarcity: info']);
  });

  it('is nothing where its sentence says something ordinary', () => {
    const ordinary = 'A van for the day costs £79 plus VAT, and you can cancel it in settings with 30 days’ notice.';
    assert.deepEqual(severities(ordinary), ['hidden-costs: info']);
    assert.deepEqual(severities(`${calm}\n\n${ordinary}`), []);
  });

  it('is a warning where the sentence says nothing else', () => {
    assert.deepEqual(severities(`${calm}\n\nAlmost sold out!`), ['artificial-scarcity: warning']);
  });

  it('is a warning where it stands alone', () => {
    assert.deepEqual(severities(aside), ['artificial-scarcity: warning']);
  });

  it('is a warning where the draft presses again and again', () => {
    const pushy = 'Hurry!\n\nLast chance!\n\n97% of riders are happier.\n\nThousands have already switched.';
    assert.ok(severities(`${calm}\n\n${pushy}\n\n${aside}`).every((one) => one.endsWith('warning')));
  });

  it('is what the team says it is', () => {
    assert.deepEqual(severities(`${calm}\n\n${aside}`, { ...defaultSettings, rules: { 'artificial-scarcity': { severity: 'warning', options: {} } } }), ['artificial-scarcity: warning']);
    const phrases = [{ id: 'no-leather', message: 'We do not name the leather.', en: ['leather saddles'] }];
    assert.ok(severities(`${calm}\n\n${aside}`, { ...defaultSettings, phrases }).includes('no-leather: warning'));
  });
});
