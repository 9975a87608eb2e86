import { element, setLanguage } from '../dom.ts';
import type { Services } from '../feature.ts';
import type { Scope } from '../scope.ts';
import { words } from '../words.ts';
import { guidePoints } from './guidePoints.ts';
import type { GuideView } from './guideView.ts';

interface Below {
  readonly root: HTMLElement;
  readonly summary: HTMLElement;
  readonly content: HTMLElement;
}

/** In the reading view, what the guide says is below each slide, as part of the page. All of them open and close together. */
export function openGuideBelow(
  guide: GuideView,
  { languages, chosen, content }: Pick<Services, 'languages' | 'chosen' | 'content'>,
  follow: Scope['follow'],
): void {
  const made = new Map<string, Below>();
  const belowOf = (slide: string): Below => {
    const known = made.get(slide) ?? makeBelow(guide);
    made.set(slide, known);
    return known;
  };
  follow(() => {
    const slides = chosen.shown();
    const own = words(languages.interface()).writing;
    const around = { shown: languages.shown(), source: content.data.languages[0], own };
    for (const [id, { root }] of made) if (!slides.some(slide => slide.id === id)) root.remove();
    for (const slide of slides) {
      const points = guide.pointsOf(slide.id);
      if (points.length === 0) {
        made.get(slide.id)?.root.remove();
        continue;
      }
      const { root, summary, content } = belowOf(slide.id);
      setLanguage(root, languages.interface());
      summary.textContent = own.guide;
      content.replaceChildren(guidePoints(points, around));
      root.toggleAttribute('open', guide.isOpen());
      if (slide.nextElementSibling !== root) slide.after(root);
    }
  });
}

function makeBelow(guide: GuideView): Below {
  const summary = element('summary');
  const content = element('div');
  const root = element('details', { class: 'guide-below' }, summary, content);
  summary.addEventListener('click', event => {
    // The others go with it.
    event.preventDefault();
    guide.open(!guide.isOpen());
    // Those above have made the page longer or shorter.
    summary.scrollIntoView({ block: 'nearest' });
  });
  return { root, summary, content };
}
