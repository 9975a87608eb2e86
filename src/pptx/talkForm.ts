import { kicker, type PptxView } from './pptxView.ts';
import type { Piece } from './sheet.ts';

/** How the room talks and for how long, as far as the slide sets it: “In pairs · 4 minutes”. */
export function talkForm(view: PptxView): readonly Piece[] {
  const { form, talk } = view.slide;
  const { discussion } = view.words;
  const parts = [form && discussion[form], talk !== undefined && discussion.minutes({ count: talk })].filter(part => typeof part === 'string');
  return parts.length > 0 ? [{ ...kicker(view, [{ runs: [{ text: parts.join(' · ') }] }]), name: 'Discussion' }] : [];
}
