import type { BlockElement } from '../engine/draft/block';
import type { Draft } from '../engine/draft/draft';
import { elementsThat } from '../engine/draft/questions';
import { elementEnds } from './elements';

/** Fields that ask people who they are. `field` is the first of them; `[start, end)` is the form, or the field without one. */
export interface DataForm {
  readonly form: BlockElement | undefined;
  readonly field: BlockElement;
  readonly start: number;
  readonly end: number;
  /** It holds a box to tick, in which consent may be given. */
  readonly hasBox: boolean;
}

const fields = new Set(['input', 'textarea', 'select']);
const personalType = /^(?:email|tel|date|file)$/i;
const personal = /e-?mail|phone|telephone|\btel\b|mobile|whats-?app|(?:full|first|last|sur|family|given|your)-?_?name|^name$|address|street|postcode|postal|\bzip|birth|\bdob\b|\bage\b|passport|national-?_?id|id-?_?number|location|gender|income|salary|\bcv\b|resume|selfie|photo/i;
/** To find something, to come in again, or to pay for what was ordered: nobody is asked for more than that. */
const serves = /search|login|log-in|signin|sign-in|logout|checkout|payment|reset|forgot|password|unsubscri|filter|coupon|quantity|comment/i;

const askingFields = elementsThat((element) => fields.has(element.name) && isPersonal(element));

/** The draft's forms and loose fields that ask for personal data, in order. */
export function dataForms(draft: Draft): readonly DataForm[] {
  const asking = askingFields(draft).filter(({ hidden }) => !hidden);
  if (!asking.length) return [];
  const forms = draft.elements.filter(({ name, hidden }) => name === 'form' && !hidden);
  const ends = elementEnds(draft, forms);
  const found: DataForm[] = [];
  for (const field of asking) {
    const form = forms.find((one) => one.start < field.start && (ends.get(one) ?? 0) > field.start);
    if (found.some((other) => form ? other.form === form : other.form === undefined)) continue;
    const start = form?.start ?? field.start, end = form ? ends.get(form) ?? form.end : field.end;
    const inside = draft.elements.filter((element) => element.start >= start && element.end <= end);
    if (inside.some(({ name, attributes }) => name === 'input' && /^(?:password|search)$/i.test(attributes.get('type')?.value ?? '')) || (form && serves.test(described(form)))) continue;
    found.push({ form, field, start, end, hasBox: inside.some(({ attributes }) => /^checkbox$/i.test(attributes.get('type')?.value ?? '')) });
  }
  return found;
}

function isPersonal(element: BlockElement): boolean {
  const type = element.attributes.get('type')?.value ?? '';
  if (element.hidden || /^(?:hidden|checkbox|radio|submit|button|search|range|color|number)$/i.test(type) || serves.test(described(element))) return false;
  return personalType.test(type) || ['name', 'id', 'autocomplete', 'placeholder', 'aria-label'].some((key) => personal.test(element.attributes.get(key)?.value ?? ''));
}

function described({ attributes }: BlockElement): string {
  return ['name', 'id', 'class', 'classname', 'action', 'role', 'autocomplete'].map((key) => attributes.get(key)?.value ?? '').join(' ');
}
