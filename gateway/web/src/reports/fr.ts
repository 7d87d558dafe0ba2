import { many, number } from '../kit/counting.ts';
import { setInFrench } from '../kit/typography.ts';

const HOURS = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });

export const fr = setInFrench({
  title: 'Comptes rendus',
  under: 'Ce qui a été fait hors les murs, et ce qui reste à dire',
  tabs: { bilan: 'Bilan', manquants: 'À écrire', report: 'À reporter', reglages: 'Réglages' },
  tabsLabel: 'Que voulez-vous voir ?',
  by: 'Par',
  groupings: {
    PRACTICE: 'type d’action',
    COMMUNE: 'commune',
    HOUSE: 'France services',
    PARTNER: 'partenaire',
    SEASON: 'saison',
  },
  from: 'Du',
  to: 'Au',
  season: 'Saison',
  anySeason: 'Toutes',
  masked: 'Version pour l’extérieur',
  maskedHint:
    'Pour un financeur ou un partenaire : les nombres de 1 à 4 personnes sont masqués, avec ce qui permettrait de les calculer.',
  hiddenFigure: 'masqué',
  sentence: (dates: number, met: string, hours: string) =>
    `${many(dates, 'date tenue', 'dates tenues')}, ${met}, ${hours} sur place.`,
  people: (met: number) => many(met, 'personne rencontrée', 'personnes rencontrées'),
  peopleMasked: 'nombre de personnes masqué',
  missing: (count: number) =>
    `${many(count, 'date passée n’a', 'dates passées n’ont')} pas encore de compte rendu : les personnes rencontrées n’y sont pas comptées.`,
  toMissing: 'Les écrire',
  columns: {
    dates: 'Dates tenues',
    met: 'Personnes rencontrées',
    newcomers: 'Dont nouvelles',
    hours: 'Heures',
    communes: 'Communes',
  },
  total: 'Total',
  partnerNote:
    'Une date tenue avec deux partenaires figure sous chacun, et une seule fois dans le total.',
  hours: (minutes: number) => `${HOURS.format(minutes / 60)} h`,
  emptyTitle: 'Rien n’a encore été tenu sur cette période',
  emptyText: 'Le bilan se remplit à mesure que vous écrivez les comptes rendus.',
  myDay: 'Ouvrir ma journée',
  pdf: 'Imprimer le bilan (.pdf)',
  takeDates: 'Date par date :',
  missingTitle: 'Dates sans compte rendu',
  missingText: (count: number) =>
    `${many(count, 'date passée attend', 'dates passées attendent')} deux chiffres : combien de personnes, dont combien de nouvelles.`,
  write: 'Écrire',
  writeOf: (title: string, when: string) => `Écrire le compte rendu de ${title}, ${when}`,
  noneMissingTitle: 'Tout est dit',
  noneMissingText: 'Chaque date des trois derniers mois a son compte rendu.',
  followUpText:
    'À recopier dans le suivi national : les démarches par organisme, dans le même ordre. Rien n’est à recompter.',
  member: 'De qui',
  everyone: 'Toute l’équipe',
  operator: 'Organisme',
  solved: 'Réglées',
  followUp: 'À suivre',
  redirected: 'Réorientées',
  followUpSum: (errands: number, met: number, dates: number) =>
    `${many(errands, 'démarche', 'démarches')} pour ${many(met, 'personne', 'personnes')}, sur ${many(dates, 'date', 'dates')}.`,
  pendingOnly: 'Seulement ce qui n’est pas encore reporté',
  markEntered: 'C’est reporté',
  entered: (dates: number) =>
    `${many(dates, 'date est notée reportée', 'dates sont notées reportées')}.`,
  withdrawn: 'C’est annulé : ces dates sont de nouveau à reporter.',
  changedSince: (count: number) =>
    `${many(count, 'compte rendu a été corrigé', 'comptes rendus ont été corrigés')} après le report : à vérifier aussi là-bas.`,
  coop: 'Pour La Coop de la médiation numérique, une ligne par compte rendu :',
  settingsTitle: 'Ce que demandent les comptes rendus',
  settingsText:
    'Les personnes rencontrées et les nouvelles sont toujours demandées. Décochez ce que votre intercommunalité ne suit pas : les formulaires ne le montreront plus. Ce qui a déjà été dit reste compté.',
  saveSettings: 'Enregistrer',
  settingsSaved: 'C’est enregistré.',
  number,
});
