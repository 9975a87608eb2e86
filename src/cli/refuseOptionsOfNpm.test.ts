import { expect, test } from 'vitest';
import { refuseOptionsOfNpm } from './refuseOptionsOfNpm.ts';

const refuse = (environment: NodeJS.ProcessEnv) => () => refuseOptionsOfNpm(environment, 'new', ['root', 'title-en']);

test('an option before which “--” was forgotten is told, with what to write', () => {
  expect(refuse({ npm_command: 'run', npm_config_title_en: 'true' })).toThrow(
    'npm kept “--title-en” for itself. Put “--” before what is for the command: npm run new -- --title-en',
  );
});

test.each([[{ npm_command: 'run', npm_config_yes: '' }], [{ npm_command: 'exec', npm_config_root: 'x' }], [{}]])('%j passes', environment => {
  expect(refuse(environment)).not.toThrow();
});
