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
  newcomers: (count: number) =>
    count === 0
      ? 'Aucune personne nouvelle notée depuis un an.'
      : `${many(count, 'personne est venue', 'personnes sont venues')} pour la première fois depuis un an.`,
  newcomersHere: (count: number) => many(count, 'première venue', 'premières venues'),
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
  outlines: {
    title: 'Contours des communes',
    none: 'Chaque commune est dessinée autour de son centre. Vous pouvez donner les vrais contours.',
    given: (count: number) => `Contours donnés pour ${many(count, 'commune', 'communes')}.`,
    missing: (count: number) =>
      `${many(count, 'commune n’en a pas', 'communes n’en ont pas')} et ne sont pas dessinées.`,
    file: 'Fichier GeoJSON des contours',
    hint: 'Avec le code INSEE de chaque commune, 10 Mo au plus. Les communes des autres sont ignorées.',
    taken: 'La carte suit maintenant ces contours.',
    drop: 'Revenir aux centres',
    dropped: 'La carte est de nouveau dessinée autour des centres.',
  },
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
