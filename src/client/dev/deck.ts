import { page } from '../main.ts';
import { applyUpdate } from './applyUpdate.ts';
import { openGuide } from './guide.ts';
import { openProblems } from './problems.ts';
import { openServerLine } from './serverLine.ts';

/** The deck under the development server: it follows the files while somebody writes them, and shows what is wrong with them. */
const root = document.documentElement;
let revision = Number(document.querySelector('script#revision')?.textContent);
const showProblems = openProblems(() => page?.session.settings().interfaceLanguage ?? root.lang);

if (page) {
  const { content, session, follow } = page;
  const { hear } = openServerLine(() => revision);
  hear('charla:reload', () => location.reload());
  hear('charla:update', update => {
    // A missed update can no longer be fetched.
    if (update.revision !== revision + 1) return location.reload();
    revision = update.revision;
    applyUpdate(update, content, session);
  });
  hear('charla:problems', showProblems);
  hear('charla:guide', openGuide(page));
  follow(() => {
    session.settings();
    showProblems();
  });
}
root.dataset['dev'] = '';
