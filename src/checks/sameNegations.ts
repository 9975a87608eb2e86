import { negationDifference } from '../translation/negationDifference.ts';
import { defineCheck } from './check.ts';

/**
 * A translation neither loses nor adds a “not”, as far as nobody has confirmed it: many pairs rightly differ (“Stay calm”, “No se altere”),
 * so what was accepted is not asked about again. Languages whose negations are not known are left alone.
 */
export const sameNegations = defineCheck({
  translated: ({ source, translations }, _, report) => {
    for (const { language, texts } of translations) {
      for (const text of texts) {
        const difference = text.state === 'done' || text.state === 'untranslated' ? undefined : negationDifference(text, source, language);
        if (difference)
          report('parity-negations', text.translation.location, { ...difference, source: text.source.location, language, owner: text.translation.owner });
      }
    }
  },
});
