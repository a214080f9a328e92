// The import rules of docs/architecture.md, checked by `npm run check:imports`.
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: [...allowed, 'node_modules'], dependencyTypesNot: ['core'] },
});

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^obsidian$' },
    },
    only('note-stands-alone', '^src/note/', ['^src/note/'], 'src/note knows nothing but itself'),
    only('index-knows-note', '^src/index/', ['^src/(index|note)/'], 'index ← note'),
    only('query-knows-note', '^src/query/', ['^src/(query|note|locales)/'], 'query ← note'),
    only('edit-knows-note', '^src/edit/', ['^src/(edit|note)/'], 'edit ← note'),
    only(
      'panel-knows-the-core',
      '^src/panel/',
      ['^src/(panel|note|index|query|edit|locales)/'],
      'panel ← note, index, query, edit',
    ),
    only('locales-stand-alone', '^src/locales/', ['^src/locales/'], 'locales ← nothing'),
    only('main-composes', '^main\\.ts$', ['^src/', '^obsidian$'], 'main ← src'),
    only(
      'host-uses-the-core',
      '^host/',
      ['^host/', '^src/(note|index|query|edit|locales)/', '^obsidian$'],
      'host ← note, index, query, edit and the built main.js',
    ),
    {
      name: 'core-is-free-of-libraries',
      comment: 'note, index, query and edit are plain TypeScript',
      severity: 'error',
      from: { path: '^src/(note|index|query|edit)/' },
      to: { path: 'node_modules' },
    },
    {
      name: 'obsidian-only-in-its-folder',
      comment: 'Only src/obsidian and main.ts import obsidian at run time',
      severity: 'error',
      from: { path: '^(src|host)/', pathNot: '^src/obsidian/' },
      to: { path: '(^|node_modules/)obsidian(/|$)', preCompilationOnly: false },
    },
    {
      name: 'no-node-in-the-plugin',
      comment: 'The plugin runs on phones',
      severity: 'error',
      from: { path: '^(src/|main\\.ts)' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-development-dependency-in-the-plugin',
      severity: 'error',
      from: { path: '^(src/|main\\.ts)' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/(obsidian|moment)/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
