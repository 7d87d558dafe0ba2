import { expect, test } from 'vitest';
import { masked } from './session.ts';

test('the token of a form is hidden under random bytes of the same length', () => {
  const token = '1f0c9a52-7e6d-4f0e-9c55-5a3c1f2b7d10';

  const bytes = Uint8Array.from(
    atob(masked(token).replaceAll('-', '+').replaceAll('_', '/')),
    (c) => c.charCodeAt(0),
  );

  const half = bytes.length / 2;
  const read = bytes.slice(half).map((byte, at) => byte ^ (bytes[at] ?? 0));
  expect(new TextDecoder().decode(read)).toBe(token);
});
