import { defineCommand } from 'citty';
import { writeSchemas } from '../../node/scaffold/editWorkshop.ts';
import { rootArgument } from '../arguments.ts';
import { enterWorkshop } from '../openWorkshop.ts';

export const schemas = defineCommand({
  meta: { name: 'schemas', description: 'Write the schemas that let editors complete and explain the YAML files' },
  args: rootArgument,
  run: ({ args }) => {
    enterWorkshop(args.root);
    for (const path of writeSchemas(args.root)) console.log(`  ${path}`);
    console.log('Editors that support YAML schemas, such as VS Code with Red Hat’s “YAML” extension, can now complete the settings.');
  },
});
