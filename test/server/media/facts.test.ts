import { deepEqual, equal, ok } from 'node:assert/strict';
import type { MediaFacts } from '../../../server/src/engine/media';
import { factsIn } from '../../../server/src/media/facts';
import { jpeg, manifest, mp4, png, sourceType, sourceTypeXmp, webp, xmp, type Metadata } from './files';

const nothing: MediaFacts = { sourceTypes: [], programs: [], credits: [] };
const trained = sourceType('trainedAlgorithmicMedia');
const read = (file: Uint8Array): MediaFacts => factsIn({ head: file });

describe('what files say of their making', () => {
  const containers: Readonly<Record<string, (metadata: Metadata) => Buffer>> = { png, jpeg, webp, mp4 };
  for (const [name, make] of Object.entries(containers)) {
    it(`${name}: the digital source type in XMP`, () => {
      deepEqual(read(make({ xmp: sourceTypeXmp('trainedAlgorithmicMedia') })), { ...nothing, sourceTypes: [trained] });
    });

    it(`${name}: who made the claim of its content credentials, and from what`, () => {
      const credentials = manifest({ generator: 'Acme Camera', actions: [{ action: 'c2pa.created', sourceType: trained, agent: 'GPT-4o' }] });
      deepEqual(read(make({ credentials })), { ...nothing, sourceTypes: [trained], programs: ['Acme Camera', 'GPT-4o'] });
    });

    it(`${name}: nothing where nothing stands`, () => deepEqual(read(make({})), nothing));
  }

  for (const [name, make] of Object.entries({ png, jpeg, webp })) {
    it(`${name}: the program in EXIF`, () => {
      deepEqual(read(make({ exif: { Software: 'Adobe Firefly' } })), { ...nothing, programs: ['Adobe Firefly'] });
    });

    it(`${name}: the settings of Stable Diffusion in a comment of EXIF`, () => {
      equal(read(make({ exif: { UserComment: 'a shop\nSteps: 20, Sampler: Euler a, CFG scale: 7' } })).generator, 'Stable Diffusion');
    });
  }

  it('XMP as element and as the address an element points to', () => {
    for (const written of [`<Iptc4xmpExt:DigitalSourceType>${trained}</Iptc4xmpExt:DigitalSourceType>`, `<Iptc4xmpExt:DigitalSourceType rdf:resource="${trained}"/>`]) {
      deepEqual(read(jpeg({ xmp: xmp(`<rdf:Description>${written}</rdf:Description>`) })).sourceTypes, [trained]);
    }
  });

  it('credits and originating program in IPTC, the system and the program in XMP', () => {
    deepEqual(read(jpeg({ iptc: { 110: 'Made with Google AI', 65: 'Midjourney' } })), { ...nothing, credits: ['Made with Google AI'], programs: ['Midjourney'] });
    deepEqual(read(jpeg({ xmp: xmp('<rdf:Description xmp:CreatorTool="Photoshop" photoshop:Credit="Edited with Google AI"><Iptc4xmpExt:AISystemUsed>Imagen</Iptc4xmpExt:AISystemUsed></rdf:Description>') })),
      { ...nothing, programs: ['Photoshop', 'Imagen'], credits: ['Edited with Google AI'] });
  });

  it('China’s label, in XMP and in a text of PNG', () => {
    const label = '{"Label":"1","ContentProducer":"001191310115"}';
    deepEqual(read(png({ texts: { AIGC: label } })).sourceTypes, ['trainedAlgorithmicMedia']);
    deepEqual(read(jpeg({ xmp: xmp(`<rdf:Description TC260:AIGC="${label.replaceAll('"', '&quot;')}"/>`) })).sourceTypes, ['trainedAlgorithmicMedia']);
    deepEqual(read(png({ texts: { AIGC: label.replace('"1"', '"3"') } })).sourceTypes, [], '3 is a suspicion');
  });

  for (const [generator, texts] of [
    ['Stable Diffusion', { parameters: 'a shop in the old town\nNegative prompt: blurry\nSteps: 30, Sampler: DPM++ 2M, Seed: 5' }],
    ['Stable Diffusion', { parameters: 'متجر في المدينة القديمة\nSteps: 30, Sampler: DPM++ 2M, Seed: 5' }],
    ['ComfyUI', { prompt: '{"3": {"class_type": "KSampler", "inputs": {}}}' }],
    ['ComfyUI', { workflow: '{"last_node_id": 9, "nodes": []}' }],
    ['InvokeAI', { invokeai_metadata: '{"app_version": "4"}' }],
    ['Fooocus', { fooocus_scheme: 'fooocus', parameters: '{}' }],
    ['Midjourney', { Description: 'a shop --ar 16:9 --v 6 Job ID: 0b6e8d2a-1111-2222-3333-444455556666' }],
  ] as const) {
    it(`the texts that ${generator} leaves in PNG: ${Object.keys(texts).join(', ')}`, () => equal(read(png({ texts })).generator, generator));
  }

  it('no generator in the ordinary texts of PNG', () => {
    deepEqual(read(png({ texts: { Title: 'Our shop', Author: 'Lina Haddad', Comment: 'Steps to the door: 20', parameters: 'none', prompt: 'Ask us' } })), nothing);
  });

  it('no credentials where the word alone stands', () => {
    deepEqual(read(jpeg({ xmp: xmp('<rdf:Description dcterms:provenance="https://cai.example/c2pa/digitalSourceType"/>') })), nothing);
  });

  it('what stands at the end of a long film', () => {
    const film = mp4({ xmp: sourceTypeXmp('trainedAlgorithmicMedia') }, 100_000);
    deepEqual(factsIn({ head: film.subarray(0, 5000), tail: film.subarray(-5000) }).sourceTypes, [trained]);
  });

  it('survives every cut and every broken byte, quickly', () => {
    const rich: Metadata = {
      exif: { Software: 'Midjourney', UserComment: 'Steps: 1, Sampler: x' }, xmp: sourceTypeXmp('trainedAlgorithmicMedia'), texts: { parameters: 'Steps: 1, Sampler: x' }, iptc: { 110: 'Made with Google AI' },
      credentials: manifest({ generator: 'Adobe_Firefly', actions: [{ action: 'c2pa.created', sourceType: trained }] }),
    };
    const start = Date.now();
    let noise = 7;
    const random = (below: number): number => (noise = (noise * 1_103_515_245 + 12_345) & 0x7fffffff) % below;
    for (const make of Object.values(containers)) {
      const file = make(rich);
      for (let end = 0; end < file.length; end += 7) read(file.subarray(0, end));
      for (let round = 0; round < 300; round++) {
        const broken = Buffer.from(file);
        for (let times = 0; times < 4; times++) broken[random(broken.length)] = random(256);
        ok(read(broken));
      }
    }
    for (const junk of [Buffer.alloc(0), Buffer.alloc(2_000_000), Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>while (true);</script></svg>'), Buffer.from('jumb c2pa digitalSourceType claim_generator')]) deepEqual(read(junk), nothing);
    ok(Date.now() - start < 15_000, 'a hostile file costs milliseconds');
  });
});
