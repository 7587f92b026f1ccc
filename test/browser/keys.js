/*
 * keys.js -- a page by its keyboard: keys.js BROWSER WORK PAGE.html ...
 *
 * Chromium gets the keys that people press, over a pipe.  Tab must come at every
 * link, at all that can be opened and at all that scrolls, in the order in which
 * the page is read, and Enter must open what is closed.  What has the focus must
 * be on the screen with nothing over it, and show so: an outline of two pixels
 * that differs enough from what is around it (WCAG 2.2: 2.1.1, 2.4.3, 2.4.7,
 * 2.4.11, 1.4.11).  The first link leads past what comes on each page.
 */
"use strict";

const { spawn } = require("child_process");
const path = require("path");
const url = require("url");

const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
	"--no-first-run", "--disable-background-networking",
	"--disable-component-update", "--disable-sync",
	"--host-resolver-rules=MAP * ~NOTFOUND", "--remote-debugging-pipe"];
const WIDTHS = [320, 1280];
const MOST_KEYS = 3000;		/* a page that goes round for ever ends here */

/* Commands to the browser, and what it answers: JSON, with a NUL behind it. */
class Browser {
	constructor(program, profile) {
		this.child = spawn(program, [...FLAGS,
		    `--user-data-dir=${profile}`], {
			stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"]
		});
		this.waiting = new Map();
		this.last = 0;
		let rest = "";
		this.child.stdio[4].setEncoding("utf8");
		this.child.stdio[4].on("data", (data) => {
			const parts = (rest + data).split("\0");

			rest = parts.pop();
			parts.forEach((part) => this.hear(JSON.parse(part)));
		});
	}

	hear(said) {
		const wait = this.waiting.get(said.id ?? said.method);

		if (wait === undefined)
			return;
		this.waiting.delete(said.id ?? said.method);
		if (said.error)
			wait.no(new Error(said.error.message));
		else
			wait.yes(said.result ?? said.params);
	}

	await(what) {
		return new Promise((yes, no) =>
		    this.waiting.set(what, { yes, no }));
	}

	send(method, params = {}) {
		const id = ++this.last;

		this.child.stdio[3].write(JSON.stringify({ id, method, params,
		    sessionId: this.session }) + "\0");
		return this.await(id);
	}

	async ask(inPage) {
		const { result, exceptionDetails } = await this.send(
		    "Runtime.evaluate", { expression: `(${inPage})()`,
			returnByValue: true });

		if (exceptionDetails)
			throw new Error(exceptionDetails.exception.description);
		return result.value;
	}

	async press(key, code, text) {
		const params = { key, code: key, windowsVirtualKeyCode: code };

		await this.send("Input.dispatchKeyEvent", { ...params, text,
			type: text ? "keyDown" : "rawKeyDown" });
		await this.send("Input.dispatchKeyEvent", { ...params,
			type: "keyUp" });
	}

	tab() {
		return this.press("Tab", 9);
	}

	enter() {
		return this.press("Enter", 13, "\r");
	}

	async begin() {
		const { targetId } = await this.send("Target.createTarget",
		    { url: "about:blank" });

		this.session = (await this.send("Target.attachToTarget",
		    { targetId, flatten: true })).sessionId;
		await this.send("Page.enable");
		await this.send("Emulation.setEmulatedMedia", { features:
		    [{ name: "prefers-reduced-motion", value: "reduce" }] });
	}

	async open(page, width) {
		const loaded = this.await("Page.loadEventFired");

		await this.send("Emulation.setDeviceMetricsOverride", { width,
		    height: 800, deviceScaleFactor: 1, mobile: false });
		await this.send("Page.navigate",
		    { url: url.pathToFileURL(page).href });
		await loaded;
	}
}

/* The functions below are run in the page. */

/* All that the keyboard must come at, in the order of the page. */
function wanted() {
	const scrolls = (e) => ["auto", "scroll"].some((way) =>
	    (getComputedStyle(e).overflowX === way &&
	    e.scrollWidth > e.clientWidth + 1) ||
	    (getComputedStyle(e).overflowY === way &&
	    e.scrollHeight > e.clientHeight + 1));

	window.all ??= [...document.querySelectorAll("*")];
	return window.all.flatMap((e, i) => e.checkVisibility() &&
	    (e.matches("a[href], summary, button, input, select, textarea, " +
	    "[tabindex='0'], [contenteditable]") || (e !==
	    document.documentElement && e !== document.body && scrolls(e))) ?
	    [i] : []);
}

/* Where the focus is, and what is wrong with how that looks; null: nowhere. */
function focus() {
	const e = document.activeElement, style = getComputedStyle(e);
	const box = e.getClientRects()[0], found = [];
	const rgb = (text) => text.match(/[\d.]+/g).map(Number);
	const light = (text) => rgb(text).slice(0, 3).map((c) => c / 255)
	    .map((c) => c <= 0.04045 ? c / 12.92 :
	    ((c + 0.055) / 1.055) ** 2.4)
	    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
	let behind = e.parentElement, color = "rgb(255, 255, 255)";

	if (e === document.body || e === document.documentElement)
		return null;
	for (; behind !== null; behind = behind.parentElement)
		if (rgb(getComputedStyle(behind).backgroundColor)[3] !== 0) {
			color = getComputedStyle(behind).backgroundColor;
			break;
		}
	const [dark, bright] = [light(style.outlineColor), light(color)]
	    .sort((a, b) => a - b);
	if (style.outlineStyle === "none" ||
	    parseFloat(style.outlineWidth) < 2)
		found.push("has no outline");
	else if ((bright + 0.05) / (dark + 0.05) < 3)
		found.push(`has ${style.outlineColor} around it on ${color}`);
	if (!e.contains(document.elementFromPoint((box.left + box.right) / 2,
	    (box.top + box.bottom) / 2)))
		found.push("is not on the screen, or under something");
	return { at: window.all.indexOf(e), found,
		closed: e.localName === "summary" && !e.parentElement.open };
}

/* Is the focus behind the links that each page begins with? */
function past() {
	const main = document.querySelector("main");

	return document.activeElement === main ||
	    main.contains(document.activeElement);
}

function names() {
	return window.all.map((e) =>
	    `${e.localName} '${e.textContent.trim().slice(0, 40)}'`);
}

/* All stops of Tab, each opened where that can be done. */
async function walk(browser, found) {
	const stops = [];

	for (;;) {
		await browser.tab();
		let at = await browser.ask(focus);

		if (at === null || stops.includes(at.at))
			return stops;
		if (at.closed) {
			await browser.enter();
			at = await browser.ask(focus);
			if (at === null || at.closed)
				found.push([at.at, "is not opened by Enter"]);
		}
		stops.push(at.at);
		at.found.forEach((text) => found.push([at.at, text]));
		if (stops.length > MOST_KEYS)
			throw new Error("Tab comes to no end");
	}
}

async function look(browser, page, width) {
	const found = [];

	await browser.open(page, width);
	await browser.ask(wanted);
	const stops = await walk(browser, found);
	const order = await browser.ask(wanted), name = await browser.ask(names);

	order.filter((i) => !stops.includes(i)).forEach((i) =>
	    found.push([i, "is not reached"]));
	stops.forEach((at, i) => {
		if (i > 0 && at < stops[i - 1])
			found.push([at, "comes too late"]);
	});
	await browser.open(page, width);
	await browser.tab();
	await browser.enter();
	if (!await browser.ask(past))
		found.push([stops[0], "leads past nothing"]);
	return { stops: stops.length,
		found: found.map(([i, text]) => `${name[i]} ${text}`) };
}

async function main() {
	const [program, profile, ...pages] = process.argv.slice(2);
	const browser = new Browser(program, profile);
	let failed = 0, passed = 0, stops = 0;

	await browser.begin();
	for (const page of pages)
		for (const width of WIDTHS) {
			const answer = await look(browser, page, width);

			stops += answer.stops;
			if (answer.found.length === 0) {
				passed++;
				continue;
			}
			failed++;
			console.log([`FAILED ${path.basename(page, ".html")} ` +
			    `at ${width} px, by keyboard`, ...answer.found]
			    .join("\n  "));
		}
	console.log(`${passed} passed, ${failed} failed: ${stops} stops`);
	await browser.send("Browser.close");
	process.exitCode = failed > 0 ? 1 : 0;
}

main().catch((e) => {
	console.error(`keys.js: ${e.message}`);
	process.exit(2);
});
