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
  clash: (name: string, person: boolean) =>
    person
      ? `${name} devrait être à deux endroits à la fois.`
      : `${name} est pris deux fois à la même heure.`,
  clashText: (title: string, message: string) => `« ${title} » : ${message}`,
  seeDate: 'Voir la date',
  moreClashes: (count: number) =>
    `${many(count, 'autre date se chevauche', 'autres dates se chevauchent')}.`,
  seeClashes: 'Voir les conflits',
  morning: {
    title: 'Cette liste par courriel, le matin',
    text: 'Un seul message, du lundi au vendredi vers 7 h, seulement quand quelque chose attend.',
    sent: (email: string) => `Elle part à ${email}, du lundi au vendredi vers 7 h.`,
    start: 'La recevoir',
    stop: 'Ne plus la recevoir',
    begun: 'C’est noté : vous la recevrez à partir de demain matin.',
    ended: 'C’est noté : vous ne la recevrez plus.',
  },
  drafts: (count: number) =>
    `${many(count, 'action est restée', 'actions sont restées')} en brouillon.`,
  draftsText: 'Complétez ce que leur type demande, puis annoncez-les.',
  seeDrafts: 'Voir les brouillons',
});
