import type { Check } from './check.ts';

/** How long somebody’s look at an address is good for, in days. */
const goodFor = 180;
/** Where a day begins earlier, a date may be one ahead. */
const ahead = 1;

const day = 24 * 60 * 60 * 1000;

/** Somebody has looked within half a year whether each contact is still right. */
export const contactsChecked: Check = (workshop, report, { today }) => {
  for (const { id, checked, place } of Object.values(workshop.resources)) {
    const age = Math.round((Date.parse(today) - Date.parse(checked)) / day);
    if (age <= goodFor && age >= -ahead) continue;
    report('contact-checked', place, {
      message: age < 0 ? `“${id}” was checked on ${checked}, and today is ${today}.` : `“${id}” was last checked on ${checked}, ${age} days ago.`,
      expected: `A date within the last ${goodFor} days.`,
      hint: 'Open the address, or see on the organization’s own site that the number is right; then write today’s date.',
    });
  }
};
