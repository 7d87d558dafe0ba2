// Writes src/api/promised/<service>.ts from infra/contracts/<service>-service/openapi.json.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const SERVICES = ['actions', 'partners', 'volunteers', 'notifications'];
const contracts = new URL('../../../../infra/contracts/', import.meta.url);
const promised = new URL('../../src/api/promised/', import.meta.url);

mkdirSync(promised, { recursive: true });
for (const service of SERVICES) {
  const text = readFileSync(new URL(`${service}-service/openapi.json`, contracts), 'utf8');
  const shapes = await openapiTS({ ...JSON.parse(text), paths: {} }, { alphabetize: true });
  const sum = createHash('sha256').update(text).digest('hex');
  const origin = `// infra/contracts/${service}-service/openapi.json ${sum}\n`;
  const file = new URL(`${service}.ts`, promised);
  writeFileSync(
    file,
    `// Made by "npm run types"; not edited by hand.\n${origin}${astToString(shapes)}`,
  );
}
