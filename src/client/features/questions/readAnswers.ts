import { appendix } from '../../console/appendix.ts';
import { foldText } from '../../foldText.ts';
import { slideTitle } from '../../slideTitle.ts';
import { type Answer, type AnswerText, answerText } from './findAnswers.ts';

/** Reads all that can be looked up from the page: prepared answers, the glossary and the notes, each in every language together. */
export function readAnswers(languages: readonly string[], slides: readonly HTMLElement[]): readonly Answer[] {
  return [...questions(languages), ...glossary(languages), ...notes(languages, slides)];
}

function questions(languages: readonly string[]): readonly Answer[] {
  const byLanguage = languages.map(language => {
    const content = appendix('questions', language);
    return content ? chapters(content, 'h2, h3').map(each => answerText(language, each.title, each.body)) : [];
  });
  return together(byLanguage).map(texts => ({ kind: 'questions', texts }));
}

/** Each row of the tables: a term, its translation, what it means. The rows are in another order in each language. */
function glossary(languages: readonly string[]): readonly Answer[] {
  const terms = new Map<string, AnswerText[]>();
  for (const language of languages) {
    for (const row of appendix('glossary', language)?.querySelectorAll('tbody tr') ?? []) {
      const [term, translation, ...rest] = [...row.children].map(cell => cell.textContent?.trim() ?? '');
      const key = [foldText(term ?? ''), foldText(translation ?? '')].sort().join('|');
      const body = document.createElement('p');
      body.textContent = [translation, ...rest].join(': ');
      terms.set(key, [...(terms.get(key) ?? []), answerText(language, term ?? '', [body])]);
    }
  }
  return [...terms.values()].map(texts => ({ kind: 'glossary', texts }));
}

/** Each question that is answered in the notes, and each other part of them. */
function notes(languages: readonly string[], slides: readonly HTMLElement[]): readonly Answer[] {
  return slides.flatMap(slide => {
    const byLanguage = languages.map(language => {
      const parts =
        document.querySelector<HTMLTemplateElement>(`template.notes[data-slide="${slide.id}"][lang="${language}"]`)?.content.querySelectorAll('section') ?? [];
      return [...parts].flatMap(part => {
        const name = `${slideTitle(slide, language)}: ${part.querySelector('h3')?.textContent ?? ''}`;
        const asked = chapters(part, ':scope > p:has(> strong:only-child)');
        if (asked.length > 0) return asked.map(each => answerText(language, each.title, each.body));
        return [answerText(language, name, [...part.children].slice(1))];
      });
    });
    return together(byLanguage).map((texts): Answer => ({ kind: 'notes', texts }));
  });
}

/** Texts of the same place in all languages; without that, each by itself. */
function together(byLanguage: readonly (readonly AnswerText[])[]): readonly (readonly AnswerText[])[] {
  const [first = []] = byLanguage;
  if (byLanguage.some(texts => texts.length !== first.length)) return byLanguage.flat().map(text => [text]);
  return first.map((_, i) => byLanguage.flatMap(texts => texts[i] ?? []));
}

interface Chapter {
  readonly title: string;
  readonly body: readonly Node[];
}

/** What follows each heading, up to the next one. */
function chapters(content: ParentNode, headings: string): readonly Chapter[] {
  const found: { title: string; body: Node[] }[] = [];
  for (const heading of content.querySelectorAll(headings)) {
    const body: Node[] = [];
    for (let next = heading.nextElementSibling; next && !isHeading(next, headings); next = next.nextElementSibling) body.push(next);
    if (body.length > 0) found.push({ title: heading.textContent?.trim() ?? '', body });
  }
  return found;
}

const isHeading = (element: Element, headings: string): boolean => element.matches(headings.replace(':scope > ', ''));
