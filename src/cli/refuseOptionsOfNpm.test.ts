import type { ArgsDef } from 'citty';
import { expect, test } from 'vitest';
import { refuseOptionsOfNpm } from './refuseOptionsOfNpm.ts';

const args: ArgsDef = { id: { type: 'positional' }, root: { type: 'string' }, 'title-en': { type: 'string' }, pdf: { type: 'boolean', default: true } };
const refuse = (environment: NodeJS.ProcessEnv) => () => refuseOptionsOfNpm(environment, 'new', args);

test.each([
  ['--title-en', { npm_config_title_en: 'true' }],
  ['--no-pdf', { npm_config_pdf: '' }],
])('%s before which “--” was forgotten is told, with what to write', (option, environment) => {
  expect(refuse({ npm_command: 'run', ...environment })).toThrow(
    `npm kept “${option}” for itself. Put “--” before what is for the command: npm run new -- ${option}`,
  );
});

test.each([[{ npm_command: 'run', npm_config_yes: '' }], [{ npm_command: 'run', npm_config_id: 'x' }], [{ npm_command: 'exec', npm_config_root: 'x' }], [{}]])(
  '%j passes',
  environment => {
    expect(refuse(environment)).not.toThrow();
  },
);
