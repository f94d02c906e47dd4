interface ServerEvent {
	event: string;
	/** The last id the stream gave, to resume from. */
	id: string;
	data: string;
}

/**
 * Reads an event stream (HTML Standard, 9.2.6). `EventSource` can't send a bearer token, so the body is read by hand.
 * @throws whatever the body's reader throws
 */
export async function* readServerEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
	const reader = body.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader();
	let rest = '';
	let id = '';
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return;
			const blocks = `${rest}${value}`.replaceAll('\r\n', '\n').split('\n\n');
			rest = blocks.pop() as string;
			for (const block of blocks) {
				let event = 'message';
				const data: string[] = [];
				for (const line of block.split('\n')) {
					const [, field, text = ''] = /^([^:]*)(?::\s?(.*))?$/.exec(line) ?? [];
					if (field === 'event') event = text;
					else if (field === 'id') id = text;
					else if (field === 'data') data.push(text);
				}
				yield { event, id, data: data.join('\n') };
			}
		}
	} finally {
		await reader.cancel();
	}
}
