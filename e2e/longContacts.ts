/** People at hand with names as long as the settings take them (60 characters), and a number that must not break. */
export const longNames = [
  'Lic. María Guadalupe Hernández Rodríguez de la Cruz y Torres',
  'Officer Christopher Alexander Mbeki-Wainwright, 3rd precinct',
  'Non-emergency desk, ask for the family crimes unit, daytimes',
  'Harbor House Child Advocacy Center, intake and interpreters.',
] as const;

export const longPhone = '(555) 010-0123 x4567';
