/** What the corpus has little of: shadow roots, frames, marks, masks, cuts, fields, and numbers beside numbers. */
export const HARD_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Anna Berg, anna.berg@mail.example</title></head>
<body>
	<section class="heap-ignore card"><p>Jean Dupont <b title="Jean">+33 6 12 34 56 78</b></p><button>Call</button></section>
	<p data-heap-redact-text>Patient: <em>Laura Garrido</em></p>
	<p data-heap-redact-attributes="title, alt" title="Laura Garrido" data-name="Laura Garrido">Record</p>
	<table><tr><th>Date</th><th>Card</th><th>Until</th></tr>
		<tr><td>18 Nov 2026</td><td>5415 6535 3552 5905</td><td>12/27</td></tr></table>
	<p>Write to <a href="mailto:mia.krogh@mail.example?subject=Hello">mia.krogh@mail.example</a> or
		<a href="/find?email=mia.krogh%40mail.example&page=2" title="Mia Krogh">look <span>her</span> up</a>.</p>
	<p>A long text about the weather in the north, which goes on and on until at last it names Teo Barzini, +39 06 6982 1234.</p>
	<p title="${'The same in an attribute, told at length. '.repeat(6)} Teo Barzini, teo@mail.example">Weather</p>
	<form action="/send?token=abc123def456"><label>E-mail <input type="email" name="email" value="mia.krogh@mail.example"></label>
		<input type="password" name="p" value="hunter2" title="Mia Krogh"><textarea name="t">Dear Mia Krogh</textarea>
		<select size="2"><option value="anna.berg@mail.example">anna.berg@mail.example</option></select>
		<button disabled>Send to anna.berg@mail.example</button></form>
	<div contenteditable="true">Dear Mr Barzini, <b>IBAN DE89 3704 0044 0532 0130 00</b></div>
	<button aria-label="Remove Anna Berg"><svg viewBox="0 0 9 9" width="18" height="18"><g><path d="M1 1h7v7"/></g></svg></button>
	<div role="button" data-user="anna.berg@mail.example"><img alt="Anna Berg" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></div>
	<p hidden>Hidden: +49 30 901820</p>
	<user-card></user-card>
	<iframe srcdoc="<!doctype html><title>Inner</title><p>Phone: +49 30 901821</p><p class=heap-ignore>Anna Berg</p><a href='/users/anna-berg'>Anna</a>"></iframe>
	<script>
		const root = document.querySelector('user-card').attachShadow({ mode: 'open' });
		root.innerHTML = '<p>Customer: <b>Amara Okafor</b></p><span heap-ignore>SSN 536-90-4399</span><i>SSN 536-90-4399</i><slot></slot>';
	</script>
</body></html>`;
