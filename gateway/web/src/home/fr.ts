import { many } from '../kit/counting.ts';
import { setInFrench } from '../kit/typography.ts';

export const fr = setInFrench({
  today: 'Aujourd’hui',
  request: (name: string, commune: string) => `${name} demande une venue à ${commune}.`,
  requestDue: (day: string) => `Réponse promise avant le ${day}.`,
  requestLate: (day: string) => `Réponse promise avant le ${day} : le délai est passé.`,
  answer: 'Répondre',
  moreRequests: (count: number) =>
    `${many(count, 'autre demande attend', 'autres demandes attendent')} une réponse.`,
  seeRequests: 'Voir les demandes',
  unaccounted: (title: string) => `« ${title} » a eu lieu : combien de personnes ?`,
  unaccountedText: (when: string, place: string) => [when, place].filter(Boolean).join(', '),
  account: 'Faire le compte rendu',
  moreUnaccounted: (count: number) =>
    `${many(count, 'autre date attend son', 'autres dates attendent leur')} compte rendu.`,
  seeMissing: 'Voir les dates sans compte rendu',
  drafts: (count: number) =>
    `${many(count, 'action est restée', 'actions sont restées')} en brouillon.`,
  draftsText: 'Complétez ce que leur type demande, puis annoncez-les.',
  seeDrafts: 'Voir les brouillons',
});
