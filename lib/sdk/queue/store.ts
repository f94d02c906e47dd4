/** A record's key sorts by the time at which it was made; its text is JSON. */
export type StoredRecord = readonly [key: string, text: string];

/** Where records wait until the server has them; shared by the tabs of an origin. */
export interface RecordStore {
	put(key: string, text: string): Promise<void>;
	/** The oldest. */
	read(limit: number): Promise<StoredRecord[]>;
	remove(keys: readonly string[]): Promise<void>;
	/** Removes what is beyond the newest `records` or was made before the key; answers with the number. */
	trim(records: number, before: string): Promise<number>;
}
