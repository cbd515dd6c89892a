/**
 * The flow is one-way: a stage imports its own folder, the types of its input, and the shared rooms
 * (diagnostics, rights, language), which import no stage. Only `system/` and `cli.ts` touch the world.
 */
const stages = ['import', 'manuscript', 'book', 'document', 'parts', 'theme', 'editions', 'verification', 'catalogue', 'preview'];
const shared = ['diagnostics', 'rights', 'language'];
const world = '^(node:)?(fs|fs/promises|child_process|http|https|net|os|worker_threads|readline)$|^puppeteer|node_modules/(puppeteer|@sparticuz)';

const runtimeOnly = { dependencyTypesNot: ['type-only'] };

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    ...stages.map((stage) => ({
      name: `${stage}-imports-no-other-stage`,
      severity: 'error',
      comment: 'A stage gets other stages’ results as data; it may import their types only.',
      from: { path: `^pipeline/${stage}/` },
      to: { path: '^pipeline/', pathNot: [`^pipeline/${stage}/`, ...shared.map((s) => `^pipeline/${s}/`)], ...runtimeOnly },
    })),
    ...shared.map((room) => ({
      name: `${room}-imports-no-stage`,
      severity: 'error',
      from: { path: `^pipeline/${room}/` },
      to: { path: '^pipeline/', pathNot: [`^pipeline/(${shared.join('|')})/`], ...runtimeOnly },
    })),
    {
      name: 'writers-never-import-each-other',
      severity: 'error',
      from: { path: '^pipeline/editions/([^/]+)/' },
      to: { path: '^pipeline/editions/[^/]+/', pathNot: '^pipeline/editions/$1/' },
    },
    {
      name: 'only-system-touches-the-world',
      severity: 'error',
      from: { path: '^pipeline/', pathNot: ['^pipeline/system/', '^pipeline/cli\\.ts$'] },
      to: { path: world },
    },
    { name: 'not-to-dev-dependencies', severity: 'error', from: { path: '^pipeline/' }, to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] } },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^@sparticuz/chromium$' } },
  ],
  options: {
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
