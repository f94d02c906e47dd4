import type { Evidence, Rule } from './types.ts';
import { anyWord, foldWords, isUrl, wordsBefore } from './words/fold.ts';

const JWT = /(?<![\w-])eyJ[\w-]{5,}\.eyJ[\w-]{5,}\.[\w-]*/;
/** Prefixes that the issuers of keys publish so that leaks are found. */
const KEY =
	/(?<![\w-])(?:(?:sk|rk)_(?:live|test)_\w{10,}|gh[pousr]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|xox[abeprs]-[\w-]{10,}|(?:AKIA|ASIA)[0-9A-Z]{16}|AIza[\w-]{30,}|ya29\.[\w-]{10,}|SG\.[\w-]{10,}\.[\w-]{10,}|npm_\w{30,}|whsec_\w{10,}|hf_\w{20,}|sk-[\w-]{20,}|shp(?:at|ss|ca)_\w{20,}|dop_v1_\w{30,}|pat_\w{20,}|key-[\da-f]{20,})/;
const PRIVATE = /-----BEGIN [A-Z ]*PRIVATE KEY-----/;
const BEARER = /(?:Bearer|Basic) ([\w.~+/-]{16,}=*)/;
const TOKEN = /(?<![\w+/-])[A-Za-z\d][\w+/-]{15,}={0,2}(?![\w+/-])/g;
const LABEL = anyWord(
	'token* | secret* | api key* | apikey* | access key* | key | csrf* | xsrf* | session* | jwt | bearer | password* | passwort | auth* | credential* | recovery | reset | webhook* | geheim* | schlüssel | clé* | clave* | chiave | chave | jeton | klucz* | sleutel | sid | otp | 2fa',
);
const PUBLIC = anyWord(
	'integrity | hash | sha | sha256 | sha512 | md5 | checksum | commit | digest | etag | build | revision | fingerprint | reactid | chunk | asset | order* | product* | sku | tracking | prüfsumme | public key | öffentlicher schlüssel | nonce',
);
/** Attributes of generated documents, where a random name means nothing. */
const GENERATED =
	/^(id|for|aria-(labelledby|describedby|controls|owns|activedescendant)|integrity|data-v-.*|data-reactid|class|d|points|transform|content|slot|part|is|form|list|headers|usemap)$/;
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

const PUBLIC_KEY = /(?:ssh-(?:rsa|ed25519|dss)|ecdsa-[\w-]+) AAAA|BEGIN (?:PUBLIC KEY|CERTIFICATE)/;
/** Folders and files, not base64. */
const PATH = /^[\w-]*[a-z]{3,}[\w-]*\/[\w-]*\/|\/(?:19|20)\d\d\//;
/** Parameters that carry a secret, and the least a secret is. */
const PARAMETER =
	/[?&#;](?:[\w-]*token|api_?-?key|secret|session_?id|sid|jwt|sig|signature|password|auth|magic|code|key|state)=([^&#]{20,})/gi;

/** Shannon entropy, bits a character. */
function entropy(text: string): number {
	const counts = new Map<string, number>();
	for (const sign of text) counts.set(sign, (counts.get(sign) ?? 0) + 1);
	let bits = 0;
	for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
	return bits;
}

/** Bounds of what a random text is; a text of words stays below. */
const RANDOM = { length: 24, bits: 3.9, labelledLength: 16, labelledBits: 2.9 } as const;

const mixes = (text: string) => [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(text)).length;
/** Changes between letters and digits, and of case in mid-word: words have few. */
const breaks = (text: string) => (text.match(/\d[A-Za-z]|[A-Za-z]\d|[a-z][A-Z][A-Z\d]|[A-Z][a-z][A-Z]/g) ?? []).length;

function inUrl(url: string): Evidence | null {
	for (const [, value = ''] of url.matchAll(PARAMETER))
		if (/\d/.test(value) && /[a-z]/i.test(value) && entropy(value) >= RANDOM.labelledBits)
			return { found: value, confidence: 0.85 };
	return null;
}

export const secret: Rule = {
	id: 'secret',
	title: 'Token or key',
	description: 'A token, key or password: who reads it can act as its owner.',
	remedy: 'Take it out of the page, or redact it; if it was sent, revoke it.',
	weight: 10,
	reads: ['text', 'url'],
	digits: 1,
	evaluate({ where, name, value, context }) {
		if (value.length < RANDOM.labelledLength) return null;
		const known = JWT.exec(value) ?? KEY.exec(value) ?? PRIVATE.exec(value) ?? BEARER.exec(value);
		if (known) return { found: known[0], confidence: 0.98 };
		if (where === 'url' || isUrl(name, value)) return inUrl(value);
		if (GENERATED.test(name) || PUBLIC_KEY.test(value)) return null;
		for (const found of value.match(TOKEN) ?? []) {
			if (!/\d/.test(found) || !/[a-z]/i.test(found) || PATH.test(found)) continue;
			const { label, hints } = context();
			const words = `${label} ${wordsBefore(value, found)} ${foldWords(name)}`;
			const bits = entropy(found);
			if (PUBLIC.test(words)) continue;
			if (LABEL.test(words) && bits >= RANDOM.labelledBits) return { found, confidence: 0.9 };
			const isHex = /^[\da-f-]+$/i.test(found);
			if (LABEL.test(hints) && !isHex && bits >= RANDOM.labelledBits) return { found, confidence: 0.7 };
			if (UUID.test(found) || isHex || PUBLIC.test(hints)) continue;
			const isRandom = found.length >= RANDOM.length && bits >= RANDOM.bits && mixes(found) === 3 && breaks(found) >= 4;
			if (isRandom) return { found, confidence: found.length >= 32 ? 0.8 : 0.6 };
		}
		return null;
	},
};
