import type { ReactNode } from 'react';

/** Names and values in two columns. */
export const Facts = ({ children }: { children: ReactNode }) => <dl className="facts">{children}</dl>;

interface Props {
	name: string;
	/** Left out where there is none. */
	value: ReactNode | undefined;
	isCode?: boolean;
}

export const Fact = ({ name, value, isCode }: Props) =>
	value === undefined || value === '' ? null : (
		<>
			<dt>{name}</dt>
			<dd className={isCode ? 'mono' : undefined}>{value}</dd>
		</>
	);
