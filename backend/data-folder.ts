import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from './errors.ts';

/** Makes the folder and takes it for this process; gives the way to let it go. */
export const lockDataFolder = (dataDir: string): (() => void) => {
	const file = join(dataDir, 'lock');
	try {
		mkdirSync(dataDir, { recursive: true });
		takeLock(file);
	} catch (error) {
		if (error instanceof StartError) throw error;
		throw new StartError(`The data folder ${dataDir} can't be written: ${(error as Error).message}.`);
	}
	return () => rmSync(file, { force: true });
};

/** The lock names its process, and when that one began: a process id is used again after a crash or a restart. */
const takeLock = (file: string): void => {
	const own = `${process.pid} ${startOf(process.pid)}\n`;
	for (let attempt = 0; attempt < 2; attempt++) {
		try {
			writeFileSync(file, own, { flag: 'wx' });
			return;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		}
		const [pid, start] = readFileSync(file, 'utf8').trim().split(' ');
		if (isRunning(Number(pid)) && (start === startOf(Number(pid)) || start === ''))
			throw new StartError(
				`The data folder ${file.slice(0, -'/lock'.length)} is in use by process ${pid}: stop it, or name another folder with HINDSIGHT_DATA.`,
			);
		rmSync(file, { force: true });
	}
	throw new StartError('The data folder is being taken by another process at this moment.');
};

const isRunning = (pid: number): boolean => {
	if (!Number.isInteger(pid) || pid <= 0) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// It runs, but is another user's.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
};

/** When a process began, as Linux counts it; `-` elsewhere, where the process id alone must do. */
const startOf = (pid: number): string => {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] as string;
	} catch {
		return '-';
	}
};

/** The token kept in the folder, made at the first start and readable by its owner alone. */
export const tokenIn = (dataDir: string): string => {
	const file = join(dataDir, 'token');
	try {
		const token = readFileSync(file, 'utf8').trim();
		if (token) return token;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
	}
	const token = randomBytes(24).toString('base64url');
	writeFileSync(file, `${token}\n`, { mode: 0o600 });
	return token;
};
