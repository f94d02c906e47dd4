/** `npm run bench -- NAME`: one JSON line a figure on standard output, progress on standard error. */
const [name = ''] = process.argv.slice(2);
if (!/^[a-z-]+$/.test(name)) {
	console.error('Name a bench: npm run bench -- labels');
	process.exit(1);
}
await import(`./${name}.ts`);

export {};
