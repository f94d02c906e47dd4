import { reportSite } from '../../lib/coverage/site.ts';
import { useFrom, usePanel, useText } from '../context.tsx';
import { Menu } from '../ui/menu.tsx';

/** The pages looked at so far, added up, and as a file to hand on. */
export function SiteMenu() {
	const { t, f } = useText();
	const { coverage } = usePanel();
	const pages = useFrom('coverage', (state) => state.pages);
	if (pages.length === 0) return null;
	const { score } = reportSite(pages);
	return (
		<div className="coverage-foot">
			<span className="quiet">{t.coverage.site(pages.length, f.percent(score.percent))}</span>
			<Menu
				button={t.coverage.export}
				className="button slim"
				items={(['html', 'json', 'sarif', 'xml'] as const).map((format) => ({
					words: t.coverage.formats[format],
					onChoose: () => void coverage.export(format),
				}))}
			/>
		</div>
	);
}
