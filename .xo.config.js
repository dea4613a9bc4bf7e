import reactHooks from 'eslint-plugin-react-hooks';

const config = [
	{
		ignores: ['**/*.md', '**/*.json', 'dist/**', 'articles/**', 'test/fixtures/**', 'test/frames/**', 'test/gold/**'],
	},
	{
		files: ['**/*.tsx'],
		plugins: {'react-hooks': reactHooks},
		rules: reactHooks.configs['recommended-latest'].rules,
	},
	{
		files: ['source/**', 'test/**', 'bench/**'],
		rules: {
			'@stylistic/curly-newline': 'off',
			'@stylistic/object-curly-newline': 'off',
			// A value that a store or a worker answers is typed at the seam.
			'@typescript-eslint/prefer-readonly-parameter-types': 'off',
			'unicorn/no-null': 'off',
			'@typescript-eslint/no-restricted-types': 'off',
			'no-control-regex': 'off',
			'regexp/no-control-character': 'off',
			'@typescript-eslint/naming-convention': 'off',
			'unicorn/no-array-sort': 'off',
			'unicorn/no-array-reduce': 'off',
			// Taste, and not this house's: length of lines, order of conditions, depth of calls, names for groups read by place. Length of functions is a law, and a test.
			'@stylistic/max-len': 'off',
			'max-params': 'off',
			complexity: 'off',
			'unicorn/prefer-simple-condition-first': 'off',
			'unicorn/max-nested-calls': 'off',
			'unicorn/prefer-iterator-to-array': 'off',
			'regexp/prefer-named-capture-group': 'off',
			'unicorn/prevent-abbreviations': 'error',
			// A flag changes what an expression costs and means: each takes the one it needs.
			'require-unicode-regexp': 'off',
			'unicorn/no-computed-property-existence-check': 'off',
			// The runner itself awaits what `test` and `suite` return.
			'@typescript-eslint/no-floating-promises': ['error', {allowForKnownSafeCalls: [{from: 'package', name: ['test', 'suite', 'it', 'describe'], package: 'node:test'}]}],
			'node-test/no-import-test-files': 'off',
			'node-test/require-assertion': 'off',
			'node-test/no-conditional-assertion': 'off',
		},
	},
];

export default config;
