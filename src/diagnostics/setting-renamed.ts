import { defineRule } from './rule.ts';

export const settingRenamed = defineRule<{ readonly from: string; readonly to: string }>({
  severity: 'warning',
  why: {
    en: 'A setting has its name from an earlier version. It still works, but the README and other workshops use the new name.',
    es: 'Un ajuste tiene el nombre de una versión anterior. Todavía funciona, pero el README y otros talleres usan el nuevo.',
  },
  examples: [
    { file: 'slides/workshop.yaml', bad: 'fill-ins:\n', good: 'placeholders:\n' },
    { file: 'slides/workshop.yaml', bad: '        build: true\n        emergency', good: '        incremental: true\n        emergency' },
  ],
  messages: {
    en: ({ from, to }) => ({
      message: `The setting “${from}” is now called “${to}”.`,
      expected: `“${to}:”`,
      fix: 'Change the name on this line. The old name still works.',
    }),
    es: ({ from, to }) => ({
      message: `El ajuste “${from}” ahora se llama “${to}”.`,
      expected: `“${to}:”`,
      fix: 'Cambie el nombre en esta línea. El nombre anterior todavía funciona.',
    }),
  },
});
