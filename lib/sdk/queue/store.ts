/** Where records wait until the server has them; shared by the tabs of an origin. Rejects what it can't keep or tell. */
export interface RecordStore {
	write(key: string, text: string): Promise<unknown>;
	list(): Promise<string[]>;
	read(keys: readonly string[]): Promise<(string | undefined)[]>;
	remove(keys: readonly string[]): Promise<unknown>;
}
