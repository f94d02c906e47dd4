import { expect, it } from 'vitest';
import { schemaStatements, TABLES } from '../../backend/store/schema.ts';
import { openHarness } from './harness.ts';

const harness = await openHarness();

it("the cluster's statements are SQL to the engine, a replicated and a distributed table for each of ours", async () => {
	const statements = schemaStatements({ cluster: 'hindsight' });
	const { store } = harness.backend;
	const formatted = await Promise.all(
		statements.map(async (statement) => {
			const [row] = await store.query<{ sql: string }>('SELECT formatQuery({statement:String}) AS sql', { statement });
			return row?.sql ?? '';
		}),
	);
	expect(formatted.every((sql) => /ON CLUSTER '?hindsight'?/.test(sql))).toBe(true);
	for (const { name } of TABLES) {
		expect(
			formatted.filter((sql) => sql.includes(`${name}_local`) && sql.includes('ENGINE = Replicated')),
		).toHaveLength(1);
		expect(
			formatted.filter((sql) => sql.includes(`ENGINE = Distributed('hindsight', hindsight, ${name}_local`)),
		).toHaveLength(1);
	}
});
