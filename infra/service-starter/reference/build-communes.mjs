// Turns the published communes (Licence Ouverte, one package a year) into one compact resource:
//   npm ci && npm run build
// A line per commune, by code, tab-separated: code, name, postcodes, population, EPCI (SIREN), parts.
// A part is what lives on in it, "code=name@since": a former code, a commune déléguée or associée,
// an arrondissement. The year is the first in which the code is no commune of its own any more; it is
// known from 2022 on, the packages reaching back to 2021.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const years = [2021, 2022, 2023, 2024, 2025, 2026]
const target = new URL('../src/main/resources/reference/communes.tsv', import.meta.url)

const read = (year, what) => require(`communes-${year}/data/${what}.json`)
const isCommune = (entry) => entry.type === 'commune-actuelle'
const byCode = (a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)

const communesOf = new Map(
  years.map((year) => [year, new Map(read(year, 'communes').filter(isCommune).map((c) => [c.code, c]))]),
)
const epciOf = new Map(
  read(2026, 'epci').flatMap((epci) => epci.membres.map((member) => [member.code, epci.code])),
)

function endedIn(code) {
  const first = years.findIndex((year) => !communesOf.get(year).has(code))
  return first > 0 ? years[first] : undefined
}

function lastNameOf(code) {
  return years.map((year) => communesOf.get(year).get(code)?.nom).findLast(Boolean)
}

const partsOf = new Map()
function addPart(commune, code, name) {
  const parts = partsOf.get(commune) ?? new Map()
  const known = parts.get(code)
  parts.set(code, name ?? known)
  partsOf.set(commune, parts)
}

for (const entry of read(2026, 'communes')) {
  if (isCommune(entry)) {
    for (const former of entry.anciensCodes ?? []) addPart(entry.code, former, lastNameOf(former))
  }
}
for (const entry of read(2026, 'communes')) {
  const whole = entry.chefLieu ?? entry.commune
  if (!isCommune(entry) && whole) addPart(whole, entry.code, entry.nom)
}

function part(code, name, whole) {
  const since = code === whole ? undefined : endedIn(code)
  return `${code}=${name ?? ''}${since ? `@${since}` : ''}`
}

const lines = [...communesOf.get(2026).values()].sort(byCode).map((commune) => {
  const parts = [...(partsOf.get(commune.code) ?? [])]
    .filter(([code, name]) => code !== commune.code || name !== commune.nom)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, name]) => part(code, name, commune.code))
  return [
    commune.code,
    commune.nom,
    (commune.codesPostaux ?? []).join(','),
    commune.population ?? 0,
    epciOf.get(commune.code) ?? '',
    parts.join(';'),
  ].join('\t')
})

writeFileSync(target, `${lines.join('\n')}\n`)
console.log(`${lines.length} communes`)
