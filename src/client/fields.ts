import { button, element } from './dom.ts';

/** One of several values, as buttons side by side. */
export function choice<Value>(
  id: string,
  name: string,
  options: readonly { readonly value: Value; readonly text: string }[],
  chosen: Value,
  choose: (value: Value) => void,
): HTMLElement {
  const heading = element('p', { id: `${id}-name`, class: 'choice-name' }, name);
  const buttons = options.map(({ value, text }, i) => button({ id: `${id}-${i}`, 'aria-pressed': String(value === chosen) }, text, () => choose(value)));
  return element('div', { class: 'choice' }, heading, element('div', { class: 'segments', role: 'group', 'aria-labelledby': heading.id }, ...buttons));
}

/** Something that is on or off. */
export function toggle(id: string, name: string | HTMLElement, hint: string | undefined, isOn: boolean, change: (isOn: boolean) => void): HTMLElement {
  const box = element('input', { id, type: 'checkbox', 'aria-describedby': hint && `${id}-hint` });
  box.checked = isOn;
  box.addEventListener('change', () => change(box.checked));
  const label = element('label', { for: id }, name);
  return element('div', { class: 'toggle' }, box, element('div', {}, label, hint !== undefined && element('p', { id: `${id}-hint`, class: 'hint' }, hint)));
}

/** A line to write in; `change` gets each keystroke. */
export function textField(id: string, name: string, attributes: Readonly<Record<string, string>>, value: string, change: (value: string) => void): HTMLElement {
  const input = element('input', { id, type: 'text', autocomplete: 'off', ...attributes });
  input.value = value;
  input.addEventListener('input', () => change(input.value));
  return element('div', { class: 'field' }, element('label', { for: id }, name), input);
}

/** One of several values, as a list that opens. An undefined value is one of them where the options have it. */
export function listField<Value>(
  id: string,
  name: string,
  options: readonly { readonly value: Value; readonly text: string; readonly lang?: string }[],
  chosen: Value,
  choose: (value: Value) => void,
): HTMLElement {
  const list = element('select', { id }, ...options.map(({ text, lang }) => element('option', { lang }, text)));
  list.selectedIndex = options.findIndex(each => each.value === chosen);
  list.addEventListener('change', () => {
    const option = options[list.selectedIndex];
    if (option) choose(option.value);
  });
  return element('div', { class: 'field' }, element('label', { for: id }, name), list);
}
