import js from '@eslint/js'
import nextPlugin from '@next/eslint-plugin-next'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/**
 * The dependency direction of ARCHITECTURE.md, one rule a folder. Each message says where the code belongs instead.
 */
const layer = (files, forbidden, options = {}) => ({
  files,
  ...options,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: forbidden.map(([group, message]) => ({ group, message })) },
    ],
  },
})

const PRISMA = [
  ['@prisma/*', '@/lib/data/generated/*', '@/lib/data/generated/**', 'pg'],
  'Prisma and pg stay in lib/data. Write a function there that takes arguments and returns plain types.',
]
const REACT = [
  ['react', 'react-dom', 'react/*', 'next', 'next/*'],
  'This layer knows no framework. Markup belongs in components/, request handling in lib/server/.',
]
const UP = [
  ['@/app/*', '@/app/**'],
  'Nothing imports from app/. Move what is shared down: markup to components/, reading to lib/server/.',
]
const COMPONENTS = [
  ['@/components/*', '@/components/**'],
  'lib/ does not know components. Pass plain data up and let app/ lay it out.',
]
const DATA = [
  ['@/lib/data/*', '@/lib/data/**'],
  'Read through a loader in lib/server/ and pass plain data on.',
]
const SERVER = [
  ['@/lib/server/*', '@/lib/server/**'],
  'Loaders face the request and are called by app/ only.',
]
const JOBS = [
  ['@/lib/jobs/*', '@/lib/jobs/**'],
  'Jobs call the layers below and not the other way round: queue them from lib/server/ or lib/cli/.',
]
const CLI = [['@/lib/cli/*', '@/lib/cli/**'], 'Nothing imports the command line.']
const ANALYSIS_VALUES = {
  group: ['@/lib/analysis/*', '@/lib/analysis/**'],
  allowTypeImports: true,
  message:
    'Components take types only from the analysis core; call it in lib/server/ and pass the result as props.',
}

export default tseslint.config(
  {
    ignores: [
      'node_modules/**',
      '.next/**',
      '.variorum/**',
      'lib/data/generated/**',
      'next-env.d.ts',
      'coverage/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    plugins: { 'react-hooks': reactHooks, '@next/next': nextPlugin },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...nextPlugin.configs.recommended.rules,
      ...nextPlugin.configs['core-web-vitals'].rules,
      // Links are plain: the browser's own navigation keeps `:target`, text fragments and the back button exact, and
      // pages work the same without script.
      '@next/next/no-html-link-for-pages': 'off',
    },
  },
  { files: ['**/*.tsx'], ...jsxA11y.flatConfigs.recommended },
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': ['error'],
      eqeqeq: 'error',
    },
  },
  // The pure core: text in, plain data out.
  layer(
    ['lib/analysis/**/*.ts'],
    [
      PRISMA,
      REACT,
      UP,
      COMPONENTS,
      DATA,
      SERVER,
      JOBS,
      CLI,
      [
        ['@/lib/schema/*', '@/lib/schema/**', 'zod'],
        'The core trusts its types; parse at the boundary that calls it.',
      ],
      [
        ['node:*', 'fs', 'path', 'process', 'crypto'],
        'The core has no files, clock or environment. Pass the value in.',
      ],
    ],
  ),
  {
    files: ['lib/analysis/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'console', 'performance'],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'No clock in the core: pass the day in.',
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'No clock in the core: pass the day in.',
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'The core is deterministic.',
        },
        {
          selector: 'FunctionDeclaration[async=true], ArrowFunctionExpression[async=true]',
          message: 'The core has no promises.',
        },
      ],
    },
  },
  layer(['lib/ingest/**/*.ts'], [PRISMA, REACT, UP, COMPONENTS, SERVER, JOBS, CLI]),
  layer(['lib/jobs/**/*.ts'], [PRISMA, REACT, UP, COMPONENTS, SERVER, CLI]),
  layer(['lib/schema/**/*.ts'], [PRISMA, REACT, UP, COMPONENTS, DATA, SERVER, JOBS, CLI]),
  layer(['lib/format/**/*.ts'], [PRISMA, REACT, UP, COMPONENTS, DATA, SERVER, JOBS, CLI]),
  layer(['lib/data/**/*.ts'], [REACT, UP, COMPONENTS, SERVER, JOBS, CLI]),
  layer(['lib/server/**/*.ts', 'lib/server/**/*.tsx'], [PRISMA, UP, COMPONENTS, CLI]),
  // `collate --html` writes the page that the web shows: this file alone lays out components, as a page of app/ does.
  layer(['lib/cli/**/*.{ts,tsx}', 'prisma/**/*.ts'], [REACT, UP, COMPONENTS, SERVER], {
    ignores: ['lib/cli/commands/html-page.tsx'],
  }),
  layer(['lib/cli/commands/html-page.tsx'], [PRISMA, UP, DATA]),
  {
    files: ['components/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': 'off',
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            ...[PRISMA, UP, DATA, SERVER, JOBS, CLI].map(([group, message]) => ({ group, message })),
            ANALYSIS_VALUES,
          ],
        },
      ],
    },
  },
  layer(
    ['app/**/*.{ts,tsx}'],
    [
      PRISMA,
      DATA,
      JOBS,
      CLI,
      [
        ['@/lib/analysis/*', '@/lib/analysis/**'],
        'A page calls one loader in lib/server/ and lays out components.',
      ],
    ],
  ),
  {
    files: ['app/**/*.tsx', 'components/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='style']",
          message:
            'The content security policy (proxy.ts) blocks style attributes in what the server renders. Use a class, one of a few steps for a measure (share-0 to share-10), or the attributes of an SVG element.',
        },
      ],
    },
  },
  {
    // Run by Node as they are, without a compiler that knows Node's globals.
    files: ['**/*.mjs'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', performance: 'readonly', setTimeout: 'readonly' },
    },
  },
  {
    files: ['lib/cli/**/*.{ts,mjs}', 'tests/**/*.{ts,tsx}', 'prisma/**/*.ts', '*.config.*'],
    rules: { 'no-console': 'off' },
  },
)
