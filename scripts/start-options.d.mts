export interface Options {
	open: boolean;
	demo: boolean;
	help: boolean;
	data: string | undefined;
	port: number | undefined;
}
export const HELP: string;
export function startOptions(args: string[]): Options;
