// Lint rules: strict and type-checked for TypeScript and Svelte; comments in the code cannot switch them off.
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const FORBIDDEN_NAMES =
  '/^(innerHTML|outerHTML|insertAdjacentHTML|setHTML|setHTMLUnsafe|createContextualFragment|beforeId|moveLayer)$/';
const FORBIDDEN_NAMES_MESSAGE =
  'Text stays text (no markup from strings), and the order of the layer array is the drawing order.';

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'release/',
      'data/',
      'public/',
      'seeds/',
      'test-results/',
      'playwright-report/',
    ],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: {
        projectService: true,
        tsconfigRootDir: fileURLToPath(new URL('../..', import.meta.url)),
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: `Identifier[name=${FORBIDDEN_NAMES}]`, message: FORBIDDEN_NAMES_MESSAGE },
        { selector: `Literal[value=${FORBIDDEN_NAMES}]`, message: FORBIDDEN_NAMES_MESSAGE },
        {
          selector: 'CallExpression[callee.object.name="document"][callee.property.name="write"]',
          message: FORBIDDEN_NAMES_MESSAGE,
        },
      ],
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowNever: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: { 'svelte/no-at-html-tags': 'error', 'svelte/no-inline-styles': 'off' },
  },
  {
    files: ['src/**'],
    rules: { '@typescript-eslint/no-unsafe-type-assertion': 'error' },
  },
  {
    files: ['src/**'],
    ignores: ['src/map/gl/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['maplibre-gl', 'maplibre-gl/*'],
              allowTypeImports: true,
              message: 'Only the map class under src/map/gl imports MapLibre at run time.',
            },
          ],
        },
      ],
    },
  },
  {
    // Command-line programs talk to a terminal.
    files: [
      'src/pipeline/**',
      'src/release/**',
      'src/geojson/main.ts',
      'tests/**',
      'vite.config.ts',
    ],
    languageOptions: { globals: { ...globals.node } },
    rules: { 'no-console': 'off' },
  },
  {
    // What a module without a file declares can name a type of ours in no other way.
    files: ['**/*.d.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
);
