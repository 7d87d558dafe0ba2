import { either, many, number } from '../kit/counting.ts';
import { setInFrench } from '../kit/typography.ts';

export const fr = setInFrench({
  title: 'Territoire',
  under: (communes: number, people: number) =>
    `${many(communes, 'commune', 'communes')}, ${many(people, 'habitant', 'habitants')}`,
  weeks: 'Sans présence depuis',
  weeksOf: (weeks: number) => (weeks === 52 ? 'un an' : many(weeks, 'semaine', 'semaines')),
  silent: (count: number, weeks: string) =>
    count === 0
      ? `Chaque commune a eu une présence depuis ${weeks}.`
      : `${many(count, 'commune', 'communes')} sans présence depuis ${weeks}.`,
  far: (ten: number, fifteen: number) =>
    ten === 0
      ? 'Aucune commune n’est à plus de 10 km d’un point d’accueil.'
      : `${many(ten, 'commune', 'communes')} à plus de 10 km d’un point d’accueil, ${fifteen === 0 ? 'aucune' : `dont ${number(fifteen)}`} à plus de 15 km.`,
  asTheCrowFlies: 'Distances à vol d’oiseau, de centre à centre.',
  map: 'Carte des communes',
  noMap:
    'La carte apparaîtra quand les centres des communes seront connus. Le tableau dit déjà tout.',
  legend: {
    served: 'France services ou antenne',
    present: 'Présence récente',
    silent: 'Sans présence récente',
  },
  ofCommune: (name: string, state: string) => `${name} : ${state}`,
  table: 'Commune par commune',
  commune: 'Commune',
  people: 'Habitants',
  last: 'Dernière présence',
  next: 'Prochaine',
  distance: 'Point d’accueil le plus proche',
  peopleOf: (count: number) => number(count),
  never: 'aucune depuis un an',
  none: 'rien d’annoncé',
  here: 'sur place',
  km: (km: number, name: string) => `${number(km)} km (${name})`,
  times: (held: number) => `${number(held)} ${either(held, 'fois', 'fois')} en un an`,
  order: 'Ranger par',
  orders: { silence: 'plus long silence', distance: 'distance', people: 'habitants', name: 'nom' },
});
