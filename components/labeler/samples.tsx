import { useState } from 'react';
import { tagOf } from '../../lib/panel/describe-entry.ts';
import type { Preview } from '../../lib/protocol/api.ts';
import { useText } from '../context.tsx';
import { Icon } from '../ui/icons.tsx';

/** The newest matching events, one at a time, so that the box keeps its height. */
export function Samples({ samples }: { samples: Preview['samples'] }) {
	const { t, f } = useText();
	const [at, setAt] = useState(0);
	const index = Math.min(at, samples.length - 1);
	const sample = samples[index];
	if (!sample) return <div className="samples" />;
	const words = [
		sample.target?.text ? t.quoted(sample.target.text) : sample.name || sample.title,
		sample.target && tagOf(sample.target, 1),
		URL.canParse(sample.url) ? new URL(sample.url).pathname : sample.url,
	];
	const who = sample.identity || sample.userId;
	return (
		<div className="samples">
			<button
				type="button"
				className="icon-button"
				aria-label={t.preview.previous}
				disabled={index === 0}
				onClick={() => setAt(index - 1)}
			>
				<Icon name="back" />
			</button>
			<div className="grow sample" title={`${sample.time} · ${who}`}>
				<p className="ellipsis">{words.filter(Boolean).join(' · ')}</p>
				<p className="ellipsis quiet">
					{f.ago(Date.parse(sample.time))} · {who}
				</p>
			</div>
			<button
				type="button"
				className="icon-button"
				aria-label={t.preview.next}
				disabled={index === samples.length - 1}
				onClick={() => setAt(index + 1)}
			>
				<Icon name="next" />
			</button>
		</div>
	);
}
