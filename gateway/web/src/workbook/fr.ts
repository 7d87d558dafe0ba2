import { many } from '../kit/counting.ts';
import { setInFrench } from '../kit/typography.ts';

export const fr = setInFrench({
  paste: {
    title: 'Coller des dates depuis Excel',
    label: 'Vos lignes',
    hint: 'Dans Excel, copiez les lignes, si possible avec celle des titres, puis collez-les ici. Rien n’est enregistré avant que vous ayez dit oui.',
    again: 'Coller d’autres lignes',
  },
  columns: {
    title: 'Que dit chaque colonne ?',
    text: 'La première ligne ne nomme pas les colonnes. Dites ce que contient chacune.',
    column: (at: number) => `Colonne ${at}`,
    sample: (cell: string) => (cell ? `Par exemple : ${cell}` : 'Vide sur la première ligne'),
    skip: 'Ne pas lire',
    act: 'Lire les lignes',
  },
  correct: {
    title: 'Corriger les lignes non comprises',
    act: 'Corriger ces lignes ici',
    none: 'Il n’y a plus rien à corriger',
    noneText: 'Toutes les lignes de ce classeur ont été comprises.',
  },
  reading: 'Lecture des lignes…',
  line: (row: number) => `Ligne ${row}`,
  outcomes: {
    CREATED: 'À ajouter',
    UPDATED: 'À mettre à jour',
    DUPLICATE: 'Déjà au planning',
  },
  wrong: 'À corriger',
  skipped: 'Ligne laissée de côté : un total, ou rien à lire.',
  day: (day: string, start: string | undefined, end: string | undefined) =>
    start && end ? `${day}, ${start} – ${end}` : `${day}, toute la journée`,
  days: (count: number, first: string, last: string) =>
    `${many(count, 'date', 'dates')}, du ${first} au ${last}`,
  with: (partners: string) => `avec ${partners}`,
  onTour: 'en bus : une tournée d’un arrêt',
  edit: 'Modifier cette ligne',
  summary: (good: number, bad: number) =>
    [
      good > 0 && `${many(good, 'ligne', 'lignes')} à ajouter`,
      bad > 0 && `${many(bad, 'ligne', 'lignes')} à corriger`,
    ]
      .filter(Boolean)
      .join(', ') || 'Rien de nouveau dans ces lignes',
  add: (count: number) => `Ajouter ${many(count, 'ligne', 'lignes')} au planning`,
  adding: 'Ajout au planning…',
  drafts: 'Chaque ligne devient un brouillon : personne n’en est prévenu.',
  added: (count: number) => `${many(count, 'ligne ajoutée', 'lignes ajoutées')} au planning.`,
  failed: 'L’ajout n’est pas allé jusqu’au bout',
  undone: (removed: number, kept: number) =>
    `${many(removed, 'action retirée', 'actions retirées')}${
      kept > 0 ? ` ; ${many(kept, 'autre reste', 'autres restent')}, déjà annoncée ou tenue` : ''
    }.`,
});

/** As columns are called in a planning, in the order of the exported one. */
export const COLUMNS = [
  'Date',
  'Jour',
  'Horaires',
  'Lieu',
  'Commune',
  'Type d’action',
  'Intitulé',
  'Partenaires',
  'Référent',
  'Matériel',
  'Personnes prévues',
  'Personnes venues',
  'Dont nouveaux',
  'Observations',
];
