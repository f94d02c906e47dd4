import type { Saved } from '../labels/registry.ts';
import { textSql } from '../store/properties.ts';
import { table } from '../store/schema.ts';
import { ownersOf, PERSON } from '../store/users.ts';
import { definitionCondition } from './definition-condition.ts';
import { literal } from './quote.ts';

/** Database of an app's views: what `/v1/sql` sees as its own. */
export const connectDatabase = (appId: string): string => `hindsight_app_${appId}`;

const PROPERTY = (name: string) => textSql(`properties['${name}']`);
const UTM = ['source', 'medium', 'campaign', 'term', 'content'];

const EVENT_COLUMNS = `event_id, ${PERSON} AS user_id, session_id, pageview_id, time, type AS event_table_name,
	name AS event_name, identity, url, domain(url) AS domain, path(url) AS path, queryString(url) AS query,
	fragment(url) AS hash, title, referrer, text AS target_text, href, element_id,
	mapApply((name, value) -> (name, ${textSql('value')}), properties) AS properties`;

const events = (appId: string, condition = '1') =>
	`WITH ${ownersOf(literal(appId))} AS owners SELECT ${EVENT_COLUMNS} FROM ${table('events')}
	WHERE app_id = ${literal(appId)} AND ${condition}`;

/** The views every app has, by name: the tables of Heap Connect. */
export const appViews = (appId: string): Record<string, string> => {
	const app = literal(appId);
	return {
		all_events: `SELECT e.*, l.hierarchy AS hierarchy FROM (${events(appId)}) AS e LEFT ANY JOIN
			(SELECT element_id, hierarchy FROM ${table('elements')} WHERE app_id = ${app} AND target = 1) AS l
			USING (element_id)`,
		pageviews: events(appId, "type = 'pageview'"),
		sessions: `WITH ${ownersOf(app)} AS owners SELECT session_id, any(${PERSON}) AS user_id,
			min(if(e.session_time > 0, least(e.session_time, e.time), e.time)) AS time,
			${['platform', 'device_type', 'browser'].map((name) => `argMin(${PROPERTY(name)}, e.time) AS ${name}`).join(', ')},
			argMin(e.referrer, e.time) AS referrer, argMin(url, e.time) AS landing_page,
			${UTM.map((name) => `argMin(${PROPERTY(`utm_${name}`)}, e.time) AS utm_${name}`).join(', ')}
			FROM ${table('events')} AS e WHERE app_id = ${app} AND session_id != 0 GROUP BY session_id`,
		users: `WITH ${ownersOf(app)} AS owners,
			transform(user_id, owners.1, owners.2, user_id) AS owner
			SELECT if(u.user_id > 0, u.user_id, p.user_id) AS user_id,
			if(p.properties['identity'] != '', p.properties['identity'], u.identity) AS identity,
			p.properties['email'] AS email, if(u.seen, u.joindate, p.first_modified) AS joindate, u.last_seen AS last_seen,
			p.last_modified AS last_modified, p.properties AS properties
			FROM (SELECT ${PERSON} AS user_id, 1 AS seen, min(time) AS joindate, max(time) AS last_seen,
				max(e.identity) AS identity FROM ${table('events')} AS e WHERE app_id = ${app} GROUP BY user_id) AS u
			FULL JOIN (SELECT owner AS user_id, mapFromArrays(groupArray(name), groupArray(value)) AS properties,
				max(modified) AS last_modified, min(made) AS first_modified FROM
				(SELECT owner, name, argMax(if(startsWith(p.value, '"'), JSONExtractString(p.value), p.value), p.time) AS value,
					max(p.time) AS modified, min(p.time) AS made FROM ${table('user_properties')} AS p WHERE app_id = ${app} GROUP BY owner, name)
				GROUP BY owner) AS p ON p.user_id = u.user_id`,
		user_migrations: `SELECT from_user_id, argMin(m.to_user_id, (m.time, m.to_user_id)) AS to_user_id, min(m.time) AS time
			FROM ${table('user_migrations')} AS m WHERE app_id = ${app} GROUP BY from_user_id`,
		identity_conflicts: `SELECT from_user_id AS user_id, groupUniqArray(identity) AS identities, max(m.time) AS time
			FROM ${table('user_migrations')} AS m WHERE app_id = ${app} GROUP BY user_id HAVING length(identities) > 1`,
		accounts: `SELECT account_id, mapFromArrays(groupArray(name), groupArray(value)) AS properties,
			max(modified) AS last_modified FROM (SELECT account_id, name,
			argMax(if(startsWith(a.value, '"'), JSONExtractString(a.value), a.value), a.time) AS value, max(a.time) AS modified
			FROM ${table('account_properties')} AS a WHERE app_id = ${app} GROUP BY account_id, name) GROUP BY account_id`,
	};
};

/** A view for each definition; `Sign Up - Click Link` is `sign_up_click_link`, and what is taken gets a number. */
export const definitionViews = (appId: string, saved: readonly Saved[]): Record<string, string> => {
	const views: Record<string, string> = {};
	const taken = new Set(Object.keys(appViews(appId)));
	const oldestFirst = [...saved].sort((a, b) => (a.revision.id < b.revision.id ? -1 : 1));
	for (const { revision } of oldestFirst) {
		const base = viewName(revision.name);
		let name = base;
		for (let n = 2; taken.has(name); n++) name = `${base}_${n}`;
		taken.add(name);
		views[name] = events(appId, definitionCondition(revision));
	}
	return views;
};

const viewName = (name: string): string =>
	name
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '_')
		.replace(/^_+|_+$/g, '')
		.slice(0, 128) || 'definition';
