import { setInFrench } from '../kit/typography.ts';

export const fr = setInFrench({
  title: 'Agendas à suivre',
  under: 'Vos dates dans l’agenda d’un téléphone, d’Outlook ou d’un autre logiciel',
  copy: 'Copier l’adresse',
  copied: 'L’adresse est copiée.',
  notCopied: 'Le navigateur n’a pas voulu copier : sélectionnez l’adresse, puis copiez-la.',
  open: 'Ouvrir dans l’agenda de cet appareil',
  public: {
    title: 'L’agenda public',
    text: 'Tout le monde peut le suivre : mairies, partenaires, habitants. Il ne contient que les dates annoncées et ouvertes à tous, et se met à jour de lui-même.',
    commune: 'Commune',
    anyCommune: 'Toutes les communes',
    place: 'Lieu',
    placeHint: 'Comme il est nommé dans vos dates. Par exemple : salle des Griottons.',
    theme: 'Thème',
    anyTheme: 'Tous les thèmes',
    address: 'Adresse de l’agenda public',
    page: 'Voir l’agenda public',
  },
  own: {
    title: 'Les agendas privés',
    text: 'Un agenda privé montre à une personne de l’équipe ses propres dates, même pas encore annoncées, et à un partenaire vos dates communes. Aucun habitant n’y figure.',
    secret:
      'Son adresse est secrète : qui la connaît lit l’agenda. Donnez-la à la seule personne concernée ; révoquez-la quand elle s’en va ou l’a égarée.',
    coordinator: 'La coordination donne ces adresses : demandez-lui la vôtre.',
    none: 'Aucun agenda privé n’a été donné.',
    ofMember: 'Personne de l’équipe',
    ofPartner: 'Partenaire',
    gone: 'Quelqu’un qui n’est plus là',
    since: (day: string) => `donné le ${day}`,
    address: (name: string) => `Adresse de l’agenda de ${name}`,
    who: 'Pour qui ?',
    choose: 'Choisir…',
    team: 'Équipe',
    partners: 'Partenaires',
    missing: 'Choisissez pour qui.',
    give: 'Donner un agenda privé',
    given: 'L’adresse est prête : copiez-la pour la remettre.',
  },
  revoke: {
    act: 'Révoquer…',
    title: (name: string) => `Révoquer l’agenda de ${name} ?`,
    text: 'L’adresse ne répondra plus, là où elle est suivie. On ne peut pas la rétablir, mais on peut en donner une autre.',
    keep: 'Garder cet agenda',
    sure: 'Révoquer l’adresse',
    done: (name: string) => `L’agenda de ${name} ne répond plus.`,
  },
  how: {
    title: 'Comment s’abonner ?',
    steps: [
      [
        'iPhone et iPad',
        'Réglages, Apps, Calendrier, Comptes Calendrier, Ajouter un compte, Autre, puis « S’abonner à un calendrier ». Collez l’adresse.',
      ],
      [
        'Téléphone Android',
        'Sur un ordinateur, ouvrez Google Agenda : à côté de « Autres agendas », le signe plus, puis « À partir de l’URL ». Collez l’adresse : l’agenda apparaît ensuite sur le téléphone.',
      ],
      [
        'Outlook',
        'Dans le calendrier : « Ajouter un calendrier », puis « S’abonner à partir du web » (ou « À partir d’Internet »). Collez l’adresse.',
      ],
      ['Thunderbird', 'Nouvel agenda, « Sur le réseau », puis collez l’adresse.'],
    ] as [string, string][],
    note: 'Un abonnement se met à jour seul, quand le logiciel le décide : de quelques minutes à une journée. Un fichier téléchargé puis importé, lui, ne change plus.',
  },
});
