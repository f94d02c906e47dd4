// Read by start.mjs on the machine's own Node, before anything is installed: plain JavaScript.
import { parseArgs } from 'node:util';

export const HELP = `npm start -- [options]

  --no-open    do not open a browser
  --no-demo    no demo shop and no demo history
  --port N     port of the backend; 0 for any free one (default: HINDSIGHT_PORT or 4600)
  --data DIR   data folder (default: HINDSIGHT_DATA or ./data)
  --help       this list`;

const FLAGS = {
	open: { type: 'boolean', default: true },
	demo: { type: 'boolean', default: true },
	port: { type: 'string' },
	data: { type: 'string' },
	help: { type: 'boolean', default: false },
};

/** @throws {Error} with one sentence, when an option is unknown or its value does not fit */
export function startOptions(args) {
	let values;
	try {
		({ values } = parseArgs({ args, options: FLAGS, allowNegative: true }));
	} catch (error) {
		const [, name = args.join(' ')] = /'(-[^']*|[^']*)'/.exec(error.message) ?? [];
		throw new Error(
			error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE'
				? `${name.split(/[ ,]/)[0]} can't be used like that: npm start -- --help lists the options.`
				: `There is no option ${name}: npm start -- --help lists the options.`,
		);
	}
	const { open, demo, help, data, port } = values;
	if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) < 65_536))
		throw new Error(`--port takes a number from 0 to 65535, not "${port}".`);
	return { open, demo, help, data, port: port === undefined ? undefined : Number(port) };
}
