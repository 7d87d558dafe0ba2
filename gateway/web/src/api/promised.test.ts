import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test.each(['actions', 'partners', 'volunteers', 'notifications'])(
  'the types of %s are those its API promises now (else: npm run types)',
  (service) => {
    const contract = `infra/contracts/${service}-service/openapi.json`;
    const text = readFileSync(new URL(`../../../../${contract}`, import.meta.url), 'utf8');
    const types = readFileSync(new URL(`./promised/${service}.ts`, import.meta.url), 'utf8');

    expect(types).toContain(`${contract} ${createHash('sha256').update(text).digest('hex')}`);
  },
);
