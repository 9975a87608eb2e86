import { defineCommand } from 'citty';
import { writeSchemas } from '../node/writeSchemas.ts';
import { finishEarlier } from './finishEarlier.ts';
import { rootArgument } from './rootArgument.ts';
import { refuseNoWorkshop } from './workshopFolder.ts';

export const schemas = defineCommand({
  meta: { name: 'schemas', description: 'Write the schemas by which editors complete and explain the YAML files' },
  args: rootArgument,
  run: ({ args }) => {
    refuseNoWorkshop(args.root);
    finishEarlier(args.root);
    for (const path of writeSchemas(args.root)) console.log(`  ${path}`);
    console.log('An editor that knows YAML schemas, such as VS Code with the extension “YAML” by Red Hat, completes the settings now.');
  },
});
