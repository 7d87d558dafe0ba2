import { setInFrench } from '../kit/typography.ts';

export const fr = setInFrench({
  title: 'Intervenants',
  under: 'Ceux d’autres organismes qui viennent recevoir sur rendez-vous.',
  back: 'Rendez-vous',
  add: 'Ajouter un intervenant',
  name: 'Intervenant',
  partner: 'Organisme',
  receives: 'Reçoit lors de',
  nowhere: 'Aucune action',
  state: 'État',
  comes: 'Vient',
  gone: 'Ne vient plus',
  appointments: 'Ses rendez-vous',
  emptyTitle: 'Aucun intervenant',
  emptyText:
    'Le conciliateur, les impôts, la CAF viennent recevoir chez vous ? Ajoutez-les : chaque date de leur permanence se partage en créneaux.',
  form: {
    fresh: 'Ajouter un intervenant',
    nameHint: 'Une fonction, jamais le nom d’une personne : « Conciliateur de justice ».',
    partner: 'Organisme',
    helpsWith: 'Pour quoi vient-on le voir ?',
    toBring: 'À apporter',
    toBringHint: 'Lu par les personnes dans leur confirmation et leur rappel.',
    actions: 'Il reçoit aux dates de ces actions',
    actionsHint: 'Choisissez des actions dont les inscriptions se font par créneaux.',
    noActions:
      'Aucune action à venir ne se réserve par créneaux : préparez d’abord sa permanence, puis revenez ici.',
    prepare: 'Préparer une action',
    visiting: 'Il vient toujours',
    save: 'Enregistrer',
    cancel: 'Annuler',
    saved: 'L’intervenant est enregistré.',
  },
});
