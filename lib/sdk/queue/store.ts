/** Where records wait until the server has them; shared by the tabs of an origin. Rejects what it can't keep or tell. */
export interface RecordStore {
	put(key: string, text: string): Promise<unknown>;
	keys(): Promise<string[]>;
	get(keys: readonly string[]): Promise<(string | null | undefined)[]>;
	remove(keys: readonly string[]): Promise<unknown>;
}
