import reactHooks from 'eslint-plugin-react-hooks';

// The types of tests and benchmarks live beside the sources' and under the same tsconfig.
const config = [
	{
		ignores: ['dist/**', 'articles/**', 'test/fixtures/**', 'test/frames/**', 'test/gold/**'],
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
			'unicorn/no-array-sort': 'off',
			'unicorn/no-array-reduce': 'off',
			'unicorn/prevent-abbreviations': 'error',
			'max-lines': 'off',
		},
	},
];

export default config;
