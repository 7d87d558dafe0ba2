import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'RGAAv4'];

/** What axe finds wrong on the page as it stands: a line per violation, none when all is well. */
export async function a11y(page) {
  await page.evaluate(`window.axe ?? (() => { ${axe} })()`);
  const found = await page.evaluate(
    (tags) => window.axe.run(document, { runOnly: tags, resultTypes: ['violations'] }),
    TAGS,
  );
  return found.violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target).join(' | ')})`,
  );
}

/**
 * Goes through the page with Tab until the focus leaves it. Answers the names of the stops, in
 * order; throws at a stop that cannot be seen, that shows no ring, or at a trap.
 */
export async function walk(page, limit = 400) {
  await page.evaluate(() => document.activeElement?.blur?.());
  const stops = [];
  const seen = new Set();
  for (let press = 0; press < limit; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(stopOfFocus);
    if (stop === null) return stops;
    if (seen.has(stop.path)) return stops;
    seen.add(stop.path);
    if (!stop.ring) throw new Error(`No focus ring on: ${stop.path}`);
    if (!stop.name) throw new Error(`No name on: ${stop.path}`);
    if (!stop.visible) throw new Error(`Focus is out of sight on: ${stop.path}`);
    stops.push(stop.name);
  }
  throw new Error(`More than ${limit} stops: ${stops.slice(-5).join(', ')}`);
}

/** Runs in the page. */
function stopOfFocus() {
  const at = document.activeElement;
  if (!at || at === document.body || at === document.documentElement) return null;
  const path = [];
  for (let node = at; node && node !== document.body; node = node.parentElement) {
    path.unshift(`${node.tagName}${[...(node.parentElement?.children ?? [])].indexOf(node)}`);
  }
  const style = getComputedStyle(at);
  const box = at.getBoundingClientRect();
  const label = at.labels?.[0]?.textContent ?? at.getAttribute('aria-label') ?? at.textContent;
  return {
    path: path.join('>'),
    name: (label || at.getAttribute('placeholder') || at.title || '').trim().slice(0, 60),
    ring: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 3,
    visible: box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < window.innerHeight,
  };
}
