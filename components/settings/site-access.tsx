import { useEffect, useState } from 'react';
import { usePanel, useText } from '../context.tsx';
import { useTab } from '../use-panel-state.ts';

/** Whether the panel may see the site of the active tab without a click on the toolbar, and the way to change it. */
export function SiteAccess() {
	const { t } = useText();
	const { link } = usePanel();
	const url = useTab((tab) => tab.url);
	const [isAllowed, setAllowed] = useState<boolean>();
	useEffect(() => {
		let isCurrent = true;
		void link.mayStay(url).then((may) => isCurrent && setAllowed(may));
		return () => {
			isCurrent = false;
		};
	}, [link, url]);
	if (!/^https?:/.test(url)) return null;
	const site = new URL(url).host;
	const change = isAllowed ? link.forgetSite : link.allowSite;
	return (
		<>
			<h3>{t.settings.thisSite}</h3>
			<p className="quiet">{isAllowed ? t.settings.siteStays(site) : t.settings.siteByClick(site)}</p>
			<button
				type="button"
				className="button"
				// Asked for first of all: the browser wants it within the click.
				onClick={() => void change().then(async () => setAllowed(await link.mayStay(url)))}
			>
				{isAllowed ? t.settings.siteForget : t.states.allow(site)}
			</button>
		</>
	);
}
