import { serveSite } from '../site.ts';
import { expect, pageOf, storedOf, test } from './harness.ts';
import { LEAVINGS, leavingBody, originOf, pressAndLeave } from './leavings.ts';

/** Presses for each way to leave; `npm run bench -- sdk-delivery` makes 500 of each kind. */
const PRESSES = 5;

test('clicks followed at once by closing, navigation or a crash are each stored exactly once', async ({
	backend,
	server,
	context,
}) => {
	const elsewhere = await serveSite({ files: { '/': '<!doctype html><title>Elsewhere</title>' } });
	let made = 0;
	for (const [kind, [name, { isSent }]] of Object.entries(LEAVINGS).entries())
		await test.step(name, async () => {
			const site = await serveSite({ files: { '/': pageOf(server.url, leavingBody(name, elsewhere.url)) } });
			try {
				for (let n = 0; n < PRESSES; n++) {
					const url = originOf(site.url, kind, n);
					await pressAndLeave(context, name, url);
					// Who comes back brings what the last visit left.
					if (!isSent) await (await context.newPage()).goto(url);
				}
				made += PRESSES;
				await expect.poll(() => storedOf(backend, 'click', 'hierarchy')).toEqual({ rows: made, distinct: made });
			} finally {
				await site.close();
			}
		});
	await elsewhere.close();
});
