import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const project = resolve(import.meta.dirname, '..');

/** What each folder may import beside its own files: a folder, a file, or either for its types alone. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  locales: [],
  'src/model': ['type locales'],
  'src/images': ['src/model'],
  'src/markup': ['src/model'],
  'src/pptx': ['src/model', 'locales'],
  'src/layouts': ['src/model', 'src/markup', 'src/pptx', 'locales'],
  'src/compiler': ['src/model', 'src/images', 'src/diagnostics', 'src/layouts', 'locales'],
  'src/languages': ['src/model'],
  'src/passages': ['src/model', 'src/languages'],
  'src/diagnostics': ['src/model'],
  'src/sourceGuide': ['src/model', 'src/languages', 'src/passages'],
  'src/translation': ['src/model', 'type src/diagnostics', 'src/languages', 'src/passages', 'src/compiler'],
  'src/guideLock': ['src/model'],
  'src/scaffold': ['src/model', 'src/layouts', 'src/compiler', 'src/images', 'src/languages', 'src/passages', 'src/diagnostics', 'src/sourceGuide', 'locales'],
  'src/checks': ['src/model', 'src/diagnostics', 'src/languages', 'src/passages', 'src/translation', 'src/guideLock'],
  'src/render': ['src/model', 'type src/diagnostics', 'src/markup', 'src/pptx', 'src/layouts', 'locales'],
  'src/kit': ['src/model', 'src/images', 'src/diagnostics', 'src/compiler', 'src/translation', 'src/render', 'locales'],
  'src/docs': ['src/model', 'src/diagnostics', 'src/layouts', 'type src/compiler'],
  'src/pageScripts': [],
  'src/protocol': [],
  'src/client': ['src/model', 'src/protocol', 'src/markup', 'src/layouts', 'src/render', 'src/pageScripts', 'locales'],
  'src/node': [
    'src/model',
    'src/images',
    'src/diagnostics',
    'src/markup',
    'src/layouts',
    'src/compiler',
    'src/languages',
    'src/sourceGuide',
    'src/translation',
    'src/guideLock',
    'src/scaffold',
    'src/checks',
    'src/render',
    'src/pageScripts',
    'src/pptx',
    'src/kit',
    'locales',
  ],
  'src/prepare': ['src/cli', 'src/node', 'src/layouts'],
  'src/cli': [
    'locales',
    'src/model',
    'src/translation',
    'src/guideLock',
    'src/checks',
    'src/node',
    'src/diagnostics',
    'src/kit/kitNames.ts',
    'src/render/documents',
    'type src/render',
    'type src/sourceGuide',
  ],
};

/** Folders that may touch the machine. */
const onTheMachine = ['src/node', 'src/cli', 'src/prepare'];

interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
}

interface SourceFile {
  readonly path: string;
  readonly folder: string;
  /** Tests may import everything. */
  readonly isTest: boolean;
  readonly imports: readonly Import[];
}

const files = ['src', 'locales'].flatMap(folder => sourceFiles(join(project, folder)));

describe.each(Object.keys(allowed))('%s', folder => {
  const own = files.filter(file => file.folder === folder && !file.isTest);

  test('has files, so that the following says something', () => expect(own.length).toBeGreaterThan(0));

  test(`imports nothing but ${allowed[folder]?.join(', ') || 'its own files'}`, () => {
    expect(own.flatMap(file => file.imports.filter(each => !mayImport(folder, each)).map(({ target }) => `${file.path} imports ${target}`))).toEqual([]);
  });
});

test('every folder has its rule', () => {
  expect([...new Set(files.map(file => file.folder))].filter(folder => folder !== 'src' && !(folder in allowed))).toEqual([]);
});

test('no imports go in a circle, not even those of types', () => {
  expect(circlesIn(new Map(files.map(({ path, imports }) => [path, imports.map(({ target }) => target)])))).toEqual([]);
});

test('the client’s bundles hold nothing that only PowerPoint files need', () => {
  const client = files.filter(({ folder, isTest }) => folder === 'src/client' && !isTest);
  const reached = [...reachedFrom(client.map(({ path }) => path))];
  expect(reached).toContain('src/layouts/layouts.ts');
  expect(reached.filter(path => path.startsWith('src/pptx/') || path.endsWith('/pptx.ts'))).toEqual([]);
});

test('only tests import what is made for tests', () => {
  const users = files.filter(file => !file.isTest && file.imports.some(({ target }) => target.startsWith('e2e/')));
  expect(users.map(file => file.path)).toEqual([]);
});

test('in src/node, no two folders import each other', () => {
  const own = new Map<string, string[]>();
  for (const { path, folder, isTest, imports } of files)
    if (folder === 'src/node' && !isTest)
      own.set(dirname(path), [...(own.get(dirname(path)) ?? []), ...imports.map(({ target }) => dirname(target)).filter(target => target !== dirname(path))]);
  expect(circlesIn(own)).toEqual([]);
});

describe('the rules themselves', () => {
  test.each<[string, Import, boolean]>([
    ['src/model', { target: 'src/model/sourceLocation.ts', typeOnly: true }, true],
    ['src/model', { target: 'src/compiler/source.ts', typeOnly: true }, false],
    ['src/cli', { target: 'src/render/assets.ts', typeOnly: true }, true],
    ['src/cli', { target: 'src/render/renderPage.ts', typeOnly: false }, false],
    ['src/client', { target: 'src/compiler/source.ts', typeOnly: true }, false],
    ['src/node', { target: 'src/client/main.ts', typeOnly: false }, false],
    ['src/node', { target: 'node:fs', typeOnly: false }, true],
    ['src/compiler', { target: 'node:fs', typeOnly: false }, false],
    ['src/compiler', { target: 'yaml', typeOnly: false }, true],
    ['src/layouts', { target: 'src/layouts-old/a.ts', typeOnly: false }, false],
  ])('in %s, %j: %s', (folder, each, may) => expect(mayImport(folder, each)).toBe(may));

  test('see circles, each once', () => {
    const imports = { a: ['b', 'node:fs'], b: ['c', 'd'], c: ['b'], d: ['a', 'e'], e: ['e'], f: ['a'] };
    expect(circlesIn(new Map(Object.entries(imports)))).toEqual(['b → c → b', 'a → b → d → a', 'e → e']);
  });

  test('see every way to import', () => {
    const text = `import a from './a.ts';\nimport type { B } from "../b.ts";\nimport {\n  c,\n} from '../compiler/c.ts';\nimport './d.css';\nexport * from './e.ts';\nexport type { F } from './f.ts';\nconst g = await import('node:fs');\nimport { type H } from 'h';\n`;
    expect(importsOf(text, join(project, 'src/model/x.ts'))).toEqual([
      { target: 'src/model/a.ts', typeOnly: false },
      { target: 'src/b.ts', typeOnly: true },
      { target: 'src/compiler/c.ts', typeOnly: false },
      { target: 'src/model/d.css', typeOnly: false },
      { target: 'src/model/e.ts', typeOnly: false },
      { target: 'src/model/f.ts', typeOnly: true },
      { target: 'node:fs', typeOnly: false },
      { target: 'h', typeOnly: false },
    ]);
  });
});

function mayImport(folder: string, { target, typeOnly }: Import): boolean {
  if (target.startsWith('node:')) return onTheMachine.includes(folder);
  if (!/^(src|locales)\//.test(target)) return true;
  const rules = [folder, ...(allowed[folder] ?? [])];
  return rules.some(rule => {
    const path = rule.replace(/^type /, '');
    return (target === path || target.startsWith(`${path}/`)) && (path === rule || typeOnly);
  });
}

/** Circles of imports, at least one of each group of files that import each other, as `a → b → a`. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const follow = (file: string, path: readonly string[]): void => {
    const begin = path.indexOf(file);
    if (begin >= 0) circles.push([...path.slice(begin), file].join(' → '));
    if (begin >= 0 || done.has(file)) return;
    for (const target of imports.get(file) ?? []) follow(target, [...path, file]);
    done.add(file);
  };
  for (const file of imports.keys()) follow(file, []);
  return circles;
}

/** All files whose code comes with that of the given ones; imports of types leave nothing in a bundle. */
function reachedFrom(paths: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const follow = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const { target, typeOnly } of files.find(file => file.path === path)?.imports ?? []) if (!typeOnly) follow(target);
  };
  for (const path of paths) follow(path);
  return reached;
}

function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const file = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(file);
    if (!file.endsWith('.ts')) return [];
    const path = pathOf(file);
    const [top = '', second = ''] = dirname(path).split('/');
    return [
      { path, folder: top === 'src' && second ? `${top}/${second}` : top, isTest: isTestFile(path), imports: importsOf(readFileSync(file, 'utf8'), file) },
    ];
  });
}

/** Imports of a file: those of the project by their path in it, packages by their name. */
function importsOf(text: string, file: string): readonly Import[] {
  const statements = /^(?:import|export)\b(?<what>[^'";=]*?)(?:\bfrom\s*)?['"](?<from>[^'"]+)['"]|\bimport\(\s*['"](?<late>[^'"]+)['"]/gm;
  return [...text.matchAll(statements)].map(({ groups = {} }) => {
    const target = groups['from'] ?? groups['late'] ?? '';
    return { target: target.startsWith('.') ? pathOf(resolve(dirname(file), target)) : target, typeOnly: /^\s*type\b/.test(groups['what'] ?? '') };
  });
}

function isTestFile(path: string): boolean {
  return path.endsWith('.test.ts');
}

function pathOf(file: string): string {
  return relative(project, file).replaceAll('\\', '/');
}
