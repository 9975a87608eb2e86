import settingsIcon from 'lucide-static/icons/settings.svg?raw';
import { userCommand } from '../../commands.ts';
import { openDialog } from '../../dialog.ts';
import { button, element, setLanguage } from '../../dom.ts';
import type { Deck, Feature } from '../../feature.ts';
import { choice, listField, textField, toggle } from '../../fields.ts';
import { sharedSettings, sharedSettingsPart } from '../../session/session.ts';
import type { LocalContact } from '../../session/settings.ts';
import { justNow } from '../../store.ts';
import { words } from '../../words.ts';
import { roomLanguages } from './roomLanguages.ts';
import { interpreting } from './sessionCommands.ts';

const command = userCommand('settings');

/** Everything that can be chosen for a session. */
export const settings: Feature = {
  name: 'settings',
  commands: [command, interpreting],
  open: deck => {
    const { session, store, on, follow } = deck;
    on(command, () => openSettings(deck));
    on(interpreting, isInterpreted => session.change({ isInterpreted }));
    follow(() => store.set(sharedSettingsPart, sharedSettings(session.settings())));
  },
  parts: [sharedSettingsPart],
  cards: ({ run }) => [{ name: 'settings', icon: settingsIcon, run: () => run(command) }],
};

/** The maximum lengths that fit on the slides. */
const longest = { school: '48', presenter: '36', name: '60', phone: '20' } as const;

/** Changes apply right away, so there is nothing to save. */
function openSettings(deck: Deck): void {
  const { languages, store } = deck;
  const { start } = words(languages.interface());
  const dialog = openDialog('settings', languages, start.settings, panel => draw(panel, deck));
  if (!dialog) return;
  // In another language it is drawn again, and stays where it was.
  let drawn = languages.interface();
  const end = store.follow(() => {
    const language = languages.interface();
    if (drawn === language) return;
    drawn = language;
    justNow(() => redraw(dialog, deck));
  });
  dialog.addEventListener('close', end);
}

function redraw(dialog: HTMLDialogElement, context: Deck): void {
  const focused = document.activeElement?.id;
  const own = words(context.languages.interface());
  setLanguage(dialog, context.languages.interface());
  const heading = dialog.querySelector('h2');
  if (heading) heading.textContent = own.start.settings;
  dialog.querySelector('.close')?.setAttribute('aria-label', own.stage.close);
  for (const part of dialog.querySelectorAll(':scope > :not(header)')) part.remove();
  draw(dialog, context);
  if (focused) document.getElementById(focused)?.focus();
}

function draw(dialog: HTMLDialogElement, context: Deck): void {
  const { settings } = words(context.languages.interface());
  dialog.append(
    element('p', { class: 'hint' }, settings.appliesNow),
    sessionPart(dialog, context),
    languagesPart(dialog, context),
    eventPart(context),
    contactsPart(context),
    keysPart(context),
    clearing(dialog, context),
  );
}

function part(name: string, hint: string | undefined, ...fields: readonly HTMLElement[]): HTMLElement {
  return element('fieldset', {}, element('legend', {}, name), hint !== undefined && element('p', { class: 'hint' }, hint), ...fields);
}

function sessionPart(dialog: HTMLDialogElement, context: Deck): HTMLElement {
  const { data, session, languages } = context;
  const { settings, start } = words(languages.interface());
  const now = session.settings();
  const lengths = data.lengths.map(minutes => ({ value: minutes, text: start.minutes({ count: minutes }) }));
  const choose = (length: number): void => {
    session.change({ length });
    redraw(dialog, context);
  };
  const factor = textField(
    'set-factor',
    settings.factor,
    { type: 'number', min: '1', max: '3', step: '0.1', inputmode: 'decimal' },
    String(now.interpretingFactor),
    text => {
      const interpretingFactor = Number(text);
      if (interpretingFactor >= 1 && interpretingFactor <= 3) session.change({ interpretingFactor });
    },
  );
  return part(
    settings.session,
    undefined,
    choice('set-length', settings.length, lengths, session.length(), choose),
    toggle('set-interpreted', settings.interpreted, undefined, now.isInterpreted, isInterpreted => session.change({ isInterpreted })),
    factor,
  );
}

function languagesPart(dialog: HTMLDialogElement, context: Deck): HTMLElement {
  const { data, session, languages } = context;
  const { settings } = words(languages.interface());
  const now = session.settings();
  const options = (unset: string) => [
    { value: undefined, text: unset },
    ...data.languages.map((language: string) => ({ value: language, text: words(language).languageName, lang: language })),
  ];
  const [forInterface, forNotes] = [options(settings.asOnScreen), options(settings.asWhenOpened)];
  return part(
    settings.languages,
    undefined,
    listField('set-interface', settings.interface, forInterface, now.interfaceLanguage, interfaceLanguage => session.change({ interfaceLanguage })),
    listField('set-notes', settings.notes, forNotes, now.notesLanguage, notesLanguage => session.change({ notesLanguage })),
    roomLanguages(context, () => redraw(dialog, context)),
  );
}

function eventPart({ session, languages }: Deck): HTMLElement {
  const { settings } = words(languages.interface());
  const now = session.settings();
  return part(
    settings.event,
    settings.eventHint,
    textField('set-school', settings.school, { maxlength: longest.school }, now.school, school => session.change({ school })),
    textField('set-date', settings.date, { type: 'date' }, now.date, date => session.change({ date })),
    textField('set-presenter', settings.presenter, { maxlength: longest.presenter }, now.presenter, presenter => session.change({ presenter })),
  );
}

function contactsPart({ data, session, languages }: Deck): HTMLElement {
  const language = languages.interface();
  const { settings } = words(language);
  const change = (at: number, changed: Partial<LocalContact>): void =>
    session.change({ localContacts: session.settings().localContacts.map((each, i) => (i === at ? { ...each, ...changed } : each)) });
  const rows = session.settings().localContacts.map(({ name, phone }, i) => {
    const role = data.placeholders.localContacts[i]?.role[language] ?? '';
    return element(
      'div',
      { class: 'contact', role: 'group', 'aria-labelledby': `set-contact-${i}` },
      element('p', { id: `set-contact-${i}`, class: 'choice-name' }, role),
      textField(`set-contact-name-${i}`, settings.name, { maxlength: longest.name }, name, text => change(i, { name: text })),
      textField(`set-contact-phone-${i}`, settings.phone, { maxlength: longest.phone, inputmode: 'tel' }, phone, text => change(i, { phone: text })),
    );
  });
  return part(settings.contacts, settings.contactsHint, ...rows);
}

function keysPart({ session, languages }: Deck): HTMLElement {
  const { settings } = words(languages.interface());
  const now = session.settings();
  return part(
    settings.keysAndStart,
    undefined,
    toggle('set-letters', settings.letterKeys, settings.letterKeysHint, now.hasLetterKeys, hasLetterKeys => session.change({ hasLetterKeys })),
    toggle('set-skip', settings.skipsStart, undefined, now.skipsStart, skipsStart => session.change({ skipsStart })),
  );
}

/** Clears all saved data, after a second press. */
function clearing(dialog: HTMLDialogElement, context: Deck): HTMLElement {
  const { settings } = words(context.languages.interface());
  const holder = element('div', { class: 'forget', role: 'status' });
  const ask = (): void => {
    const now = button({ class: 'primary' }, settings.clearNow, () => {
      context.session.clear();
      redraw(dialog, context);
      const status = dialog.querySelector('.forget');
      status?.append(element('p', {}, words(context.languages.interface()).settings.cleared));
      status?.querySelector('button')?.focus();
    });
    holder.replaceChildren(element('p', {}, settings.clearAsk), element('div', { class: 'buttons' }, now, button({}, settings.cancel, offer)));
    now.focus();
  };
  const offer = (): void => {
    const first = button({}, settings.clear, ask);
    holder.replaceChildren(first);
    if (dialog.contains(document.activeElement)) first.focus();
  };
  holder.append(button({}, settings.clear, ask));
  return holder;
}
