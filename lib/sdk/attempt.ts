/** Storage throws where the page's origin is opaque or the user forbids it. */
export const attempt = <T>(run: () => T): T | undefined => {
	try {
		return run();
	} catch {
		return undefined;
	}
};
