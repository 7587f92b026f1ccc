/*
 * look.js -- what a real browser finds in a page
 *
 * Runs in the page that look.py makes.  Every report is shown in a frame, once
 * as wide as a phone that shows twice as large (WCAG 1.4.10: 320 CSS px) and
 * once as wide as a desk's screen, and is held against axe and some rules
 * that axe lacks.
 * The answer is JSON in the element `result`, where --dump-dom finds it.
 */
"use strict";

const WIDTHS = [320, 1280];
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
	"best-practice"];
const SMALLEST = 10.5;	/* CSS px of a letter, as it is shown */

/* Is the page itself wider than its window? */
function tooWide(frame) {
	const root = frame.contentDocument.documentElement;

	return root.scrollWidth > root.clientWidth ?
	    [`${root.scrollWidth} wide`] : [];
}

function twice(frame) {
	const seen = new Set(), found = [];

	for (const e of frame.contentDocument.querySelectorAll("[id]")) {
		if (seen.has(e.id))
			found.push(`id ${e.id} twice`);
		seen.add(e.id);
	}
	return found;
}

function leadsNowhere(frame) {
	const page = frame.contentDocument, found = [];

	for (const a of page.querySelectorAll("a[href^='#']"))
		if (page.getElementById(decodeURIComponent(
		    a.getAttribute("href").slice(1))) === null)
			found.push(`${a.getAttribute("href")} leads nowhere`);
	return found;
}

/* Scripts and what comes from outside: a page has neither. */
function outside(frame) {
	const page = frame.contentDocument, found = [];

	for (const e of page.querySelectorAll("script, link, iframe, object, " +
	    "embed, form, [src], [onclick], [onload]"))
		if (!e.hasAttribute("data-look"))
			found.push(`a ${e.localName} from outside`);
	return found;
}

/* Letters of drawings: large enough, and never over each other. */
function letters(frame) {
	const found = [];

	for (const svg of frame.contentDocument.querySelectorAll("svg")) {
		const shown = [];

		for (const t of svg.querySelectorAll("text")) {
			const box = t.getBoundingClientRect();
			const size = parseFloat(frame.contentWindow
			    .getComputedStyle(t).fontSize) * t.getScreenCTM().d;

			if (box.width === 0 || t.textContent.trim() === "")
				continue;
			if (Math.abs(t.getScreenCTM().b) < 0.01 &&
			    size < SMALLEST)
				found.push(`'${t.textContent}' is ` +
				    `${size.toFixed(1)} px`);
			for (const [other, words] of shown)
				if (overlap(box, other))
					found.push(`'${t.textContent}' over ` +
					    `'${words}'`);
			shown.push([box, t.textContent]);
		}
	}
	return found;
}

/* Boxes of text have some room above and below the letters. */
function overlap(a, b) {
	return Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
	    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) >
	    0.3 * Math.min(a.height, b.height);
}

async function axe(frame) {
	const page = frame.contentDocument, script = page.createElement("script");

	script.setAttribute("data-look", "");
	script.textContent = document.getElementById("axe").textContent;
	page.head.appendChild(script);
	const result = await frame.contentWindow.axe.run(page, {
		runOnly: { type: "tag", values: TAGS },
		resultTypes: ["violations"]
	});
	return result.violations.map((v) => `${v.id}: ${v.help} (` +
	    v.nodes.map((n) => n.target.join(" ")).slice(0, 3).join("; ") + ")");
}

function show(text, width) {
	return new Promise((done) => {
		const frame = document.createElement("iframe");

		frame.style.cssText = `width: ${width}px; height: 900px; border: 0`;
		frame.onload = () => done(frame);
		frame.srcdoc = text;
		document.body.appendChild(frame);
	});
}

async function rules(frame) {
	let found = [];

	for (const rule of [tooWide, twice, leadsNowhere, outside, letters])
		found = found.concat(rule(frame));
	return found.concat(await axe(frame));
}

async function look() {
	const answers = [];

	for (const page of document.querySelectorAll("script[type='text/page']"))
		for (const width of WIDTHS) {
			const text = new TextDecoder().decode(Uint8Array.from(
			    atob(page.textContent), (c) => c.charCodeAt(0)));
			const frame = await show(text, width);
			let found = await rules(frame);

			/* and what is folded away, as a table behind a drawing */
			for (const d of frame.contentDocument.querySelectorAll(
			    "details:not([open])"))
				d.open = true;
			found = [...new Set(found.concat(await rules(frame)))];
			answers.push({ name: page.title, width, found });
			frame.remove();
		}
	const result = document.createElement("pre");
	result.id = "result";
	result.textContent = JSON.stringify(answers);
	document.body.replaceChildren(result);
}

look().catch((e) => {
	const result = document.createElement("pre");

	result.id = "result";
	result.textContent = JSON.stringify([{ name: "look.js", width: 0,
	    found: [String(e)] }]);
	document.body.replaceChildren(result);
});
