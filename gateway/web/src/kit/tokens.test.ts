import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media');
const schemes = { light: colours(light), dark: colours(dark) };

function colours(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map((found) => [found[1], found[2]]),
  );
}

function luminance(hex = '#000000'): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a?: string, b?: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const text: [string, string][] = [
  ...['paper', 'card', 'sunken', 'accent-soft', 'secondary-soft', 'danger-soft'].flatMap(
    (on): [string, string][] => [
      ['ink', on],
      ['ink-quiet', on],
    ],
  ),
  ...['paper', 'card', 'sunken', 'accent-soft'].map((on): [string, string] => ['accent', on]),
  ...['paper', 'card', 'secondary-soft'].map((on): [string, string] => ['secondary', on]),
  ...['paper', 'card', 'danger-soft'].map((on): [string, string] => ['danger', on]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-deep'],
  ['on-danger', 'danger'],
];
const controls = ['line-control', 'secondary-mark', 'focus', 'accent', 'danger'];

for (const [scheme, value] of Object.entries(schemes)) {
  test.each(text)(`${scheme}: %s is read on %s`, (ink, on) => {
    expect(contrast(value[ink], value[on])).toBeGreaterThanOrEqual(4.5);
  });
  test.each(controls)(`${scheme}: %s is seen on paper and card`, (control) => {
    expect(contrast(value[control], value.paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(value[control], value.card)).toBeGreaterThanOrEqual(3);
  });
}

const mirrors = {
  'the public pages': '../../../../infra/service-starter/src/main/resources/pages/public.css',
  'the sign-in page': '../../../../infra/keycloak/themes/parvis/login/resources/css/parvis.css',
};

for (const [page, path] of Object.entries(mirrors)) {
  test(`${page} wear the same colours`, () => {
    const [day = '', night = ''] = readFileSync(new URL(path, import.meta.url), 'utf8').split(
      '@media',
    );

    expect(Object.keys(colours(day)).length).toBeGreaterThan(8);
    expect(schemes.light).toMatchObject(colours(day));
    expect(schemes.dark).toMatchObject(colours(night));
  });
}
