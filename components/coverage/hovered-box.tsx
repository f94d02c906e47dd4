import { useFrom, useText } from '../context.tsx';

/** What an event on the element under the pointer would carry, to the letter. */
export function HoveredBox() {
	const { t } = useText();
	const hovered = useFrom('coverage', (state) => state.hovered);
	return (
		<section className="hovered" aria-label={t.coverage.hovered}>
			{!hovered ? (
				<p className="quiet">{t.coverage.hoverHint}</p>
			) : (
				<>
					<h2>
						<i className={`swatch ${hovered.state}`} aria-hidden="true" />
						<code>{hovered.tag}</code> {t.coverage.states[hovered.state]}
					</h2>
					{hovered.carried === null ? (
						<p className="quiet">{t.coverage.nothing}</p>
					) : (
						<dl>
							{hovered.carried.text && <Fact name={t.coverage.where.text} value={hovered.carried.text} />}
							{hovered.carried.href && <Fact name="href" value={hovered.carried.href} />}
							{hovered.carried.attributes.map(([name, value]) => (
								<Fact key={name} name={name} value={value} />
							))}
							<Fact name={t.coverage.path} value={hovered.carried.path} isWhole />
						</dl>
					)}
				</>
			)}
		</section>
	);
}

const Fact = ({ name, value, isWhole = false }: { name: string; value: string; isWhole?: boolean }) => (
	<div className="hovered-fact">
		<dt className="quiet ellipsis">{name}</dt>
		<dd className={`mono ${isWhole ? 'whole' : 'ellipsis'}`} title={value}>
			{value}
		</dd>
	</div>
);
