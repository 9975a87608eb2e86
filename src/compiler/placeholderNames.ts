import type { FromEmergencySlide, PlaceholderName } from '../model/text.ts';

/** Values that a text may hold in braces, such as `{school}`; the settings of a session give them. */
export const placeholderNames: readonly PlaceholderName[] = ['school', 'date', 'time', 'place', 'presenter', 'childcare', 'contact'];

/** Places in a document, in braces too, that the emergency slide fills. */
export const fromEmergencySlide: Readonly<Record<string, FromEmergencySlide>> = {
  'emergency-title': { kind: 'from-emergency-slide', part: 'title' },
  'emergency-steps': { kind: 'from-emergency-slide', part: 'steps' },
  'emergency-sources': { kind: 'from-emergency-slide', part: 'sources' },
};
