import { defineCheck } from './check.ts';

/** How long a check of a contact is valid, in days. */
const goodFor = 180;
/** In an earlier time zone, a date may be one day ahead. */
const ahead = 1;

const day = 24 * 60 * 60 * 1000;

/** Somebody has read each contact's page within half a year. What nobody could read says so (`checked: never`); a date is not made up for it. */
export const contactsChecked = defineCheck({
  whole: ({ workshop, settings: { today } }, report) => {
    for (const { id, checked, location } of Object.values(workshop.resources)) {
      if (checked === undefined) {
        report('contact-checked', location, { id, today, goodFor });
        continue;
      }
      const age = Math.round((Date.parse(today) - Date.parse(checked)) / day);
      if (age > goodFor || age < -ahead) report('contact-checked', location, { id, checked, today, age, goodFor });
    }
  },
});
