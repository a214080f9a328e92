import { defineConfig, globalIgnores } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import { PlainTextParser } from 'eslint-plugin-obsidianmd/dist/lib/plainTextParser.js';
import tseslint from 'typescript-eslint';

/** Rules for code that runs inside Obsidian, which the host, the scripts and the tests do not. */
const notAPlugin = {
  'obsidianmd/no-nodejs-modules': 'off',
  'obsidianmd/no-global-this': 'off',
  'obsidianmd/hardcoded-config-path': 'off',
  'obsidianmd/prefer-create-el': 'off',
  'obsidianmd/prefer-instanceof': 'off',
  'obsidianmd/prefer-get-language': 'off',
  'obsidianmd/prefer-file-manager-trash-file': 'off',
  'obsidianmd/platform': 'off',
  'obsidianmd/no-static-styles-assignment': 'off',
  'no-restricted-globals': 'off',
  'obsidianmd/rule-custom-message': 'off',
  // The compiler knows the names of Node and of the browser.
  'no-undef': 'off',
};

export default defineConfig([
  globalIgnores([
    'main.js',
    'build',
    'coverage',
    'reports',
    'node_modules',
    '.stryker-tmp',
    'demo-vault',
    'tests/golden',
    'tests/support/sample-plugin',
    'package-lock.json',
  ]),
  ...obsidianmd.configs.recommendedWithLocalesEn,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: [
            '*.mjs',
            '.dependency-cruiser.mjs',
            'scripts/*.mjs',
            'manifest.json',
          ],
        },
        extraFileExtensions: ['.json'],
      },
    },
  },
  {
    files: ['manifest.json', 'src/locales/en.json', 'host/locales/en.json'],
    languageOptions: { parser: tseslint.parser },
    rules: {
      'obsidianmd/ui/sentence-case-json': [
        'warn',
        {
          brands: ['Thesis Desk', 'Markdown', 'Obsidian', 'UTF-8'],
          // The plugin Tasks beside tasks, a quarter, a key.
          ignoreWords: ['Tasks', 'tasks', 'Q2', 'Alt'],
          acronyms: [
            'MB',
            'UTF',
            'JSON',
            'URL',
            'YAML',
            'YYYY',
            'MM',
            'DD',
            'HTML',
            'API',
            'ISO',
            'OK',
          ],
          // What begins in lower case, with a value or a quote stands inside a row or a sentence;
          // the usage of the command shows its options as they are typed.
          ignoreRegex: ['^[a-z0-9“", {]', '^Usage:', '“', '--'],
        },
      ],
    },
  },
  {
    files: ['LICENSE'],
    languageOptions: { parser: PlainTextParser },
  },
  {
    // Obsidian hands moment to plugins, and so must the host; nothing is bundled from it.
    files: ['package.json'],
    rules: { 'depend/ban-dependencies': ['error', { allowed: ['moment'] }] },
  },
  {
    files: ['host/**', 'tests/**', 'scripts/**', '*.config.{ts,mjs}', '.dependency-cruiser.mjs'],
    rules: notAPlugin,
  },
  {
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-restricted-imports': 'off' },
  },
  {
    // The host stands in for the app: it runs the plugin's code, hands out moment, and implements
    // what the app still offers to older plugins.
    files: ['host/**'],
    rules: {
      '@typescript-eslint/no-implied-eval': 'off',
      '@typescript-eslint/no-restricted-imports': 'off',
      '@typescript-eslint/no-deprecated': 'off',
    },
  },
  {
    // Words the reader knows are data of the grammar, not texts a person reads.
    files: ['src/note/language/en.ts'],
    rules: { 'obsidianmd/ui/sentence-case-locale-module': 'off' },
  },
]);
