import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Which folders of src/ a layer may import: "left may use right". The same table stands in ARCHITECTURE.md. */
const LAYERS = /** @type {Record<string, string[]>} */ ({
  locales: [],
  domain: ['locales'],
  checks: ['domain', 'locales'],
  strings: ['locales'],
  views: ['domain', 'locales', 'strings'],
  exports: ['domain', 'locales'],
  loading: ['domain', 'locales'],
  components: ['views', 'strings', 'locales', 'islands', 'styles'],
  islands: ['domain', 'locales', 'search'],
  search: ['domain', 'locales'],
  integrations: ['loading', 'domain', 'checks', 'search', 'locales'],
  pages: ['loading', 'views', 'exports', 'components', 'strings', 'locales'],
});

/** Layers that know neither clock, disk, network nor page. */
const PURE = ['locales', 'domain', 'checks', 'views', 'exports', 'strings'];

const layerRules = Object.entries(LAYERS).map(([layer, allowed]) => ({
  files: [`src/${layer}/**/*.{ts,astro}`],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...[...Object.keys(LAYERS), 'styles']
            .filter((other) => other !== layer && !allowed.includes(other))
            .map((other) => ({ group: [`**/../${other}/**`], message: `src/${layer} may not import src/${other}; see ARCHITECTURE.md.` })),
          ...(PURE.includes(layer) ? [{ group: ['node:*', 'astro:*'], message: `src/${layer} is pure: pass in what it needs.` }] : []),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  {
    ignores: [
      'dist/',
      '.dist-*/',
      '.astro/',
      'node_modules/',
      'test-results/',
      'playwright-report/',
      'tests/fixtures/',
      'src/pure.d.ts',
      '**/*.mjs',
    ],
  },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // a number in a template is what it looks like
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // "!" is allowed where the line before has proven it; the compiler cannot see through Map and array access
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-recommended'],
  ...layerRules,
  {
    files: PURE.map((layer) => `src/${layer}/**/*.ts`),
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', 'document', 'window', 'process', 'fetch', 'localStorage', 'navigator'],
      'no-restricted-syntax': [
        'error',
        { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'The clock is an argument.' },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The clock is an argument.' },
        { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'Nothing here is random.' },
      ],
    },
  },
  { files: ['**/*.{ts,mjs,astro}'], rules: { 'no-restricted-exports': ['error', { restrictDefaultExports: { direct: false } }] } },
);
