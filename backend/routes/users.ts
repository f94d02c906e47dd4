import { Hono } from 'hono';
import type { DeletedUser, IdentityConflict } from '../../lib/protocol/api.ts';
import type { Backend } from '../backend.ts';
import { invalid } from '../errors.ts';
import { deleteUser, identityConflicts } from '../store/user-data.ts';
import { appIdOf } from './params.ts';

const USER_ID = /^(0|[1-9]\d{0,15})$/;

/** `/v1/users`: likely mistakes of identification, and deletion of a person. */
export const userRoutes = ({ store, owners }: Backend): Hono =>
	new Hono()
		.get('/conflicts', async (c) => {
			const conflicts: IdentityConflict[] = await identityConflicts(store, appIdOf(c));
			return c.json({ conflicts });
		})
		.delete('/:id', async (c) => {
			const id = c.req.param('id');
			if (!USER_ID.test(id)) throw invalid('must be an integer below 2^53 in decimal', 'id');
			const deleted: DeletedUser = await deleteUser(store, appIdOf(c), id).finally(owners.forget);
			return c.json(deleted);
		});
