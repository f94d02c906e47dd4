import { useEffect, useState } from 'react';
import type { Access } from '../../lib/panel/tab-link.ts';
import { usePanel, useText } from '../context.tsx';
import { useTab } from '../use-panel-state.ts';

/** Whether the panel may see the site of the active tab without a click on the toolbar, and the way to change it. */
export function SiteAccess() {
	const { t } = useText();
	const { link } = usePanel();
	const url = useTab((tab) => tab.url);
	const status = useTab((tab) => tab.status);
	const [access, setAccess] = useState<Access>();
	// biome-ignore lint/correctness/useExhaustiveDependencies: what was taken back elsewhere shows in the status
	useEffect(() => {
		let isCurrent = true;
		void link.accessTo(url).then((found) => isCurrent && setAccess(found));
		return () => {
			isCurrent = false;
		};
	}, [link, url, status]);
	const isHidden = status === 'no-permission';
	if (!isHidden && !/^https?:/.test(url)) return null;
	const site = isHidden ? '' : new URL(url).host;
	const isAllowed = access === 'site' || access === 'every';
	const words = { click: t.settings.siteByClick(site), site: t.settings.siteStays(site), every: t.settings.everySite };
	const [change, offer] = isHidden
		? [link.allowEverySite, t.states.everySite]
		: isAllowed
			? [link.forgetSite, t.settings.siteForget]
			: [link.allowSite, t.states.allow(site)];
	return (
		<>
			<h3>{t.settings.thisSite}</h3>
			<p className="quiet">{isHidden ? t.states.noPermissionHint : words[access ?? 'click']}</p>
			<button
				type="button"
				className="button"
				// Asked for first of all: the browser wants it within the click.
				onClick={() => void change().then(async () => setAccess(await link.accessTo(url)))}
			>
				{offer}
			</button>
		</>
	);
}
