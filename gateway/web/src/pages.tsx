import { createBrowserRouter } from 'react-router';
import { Broken, Frame, House } from './frame/frame.tsx';
import { Home } from './home/home.tsx';
import { Lost } from './lost/lost.tsx';
import { VolunteerList } from './volunteers/list.tsx';

/** Every address of the staff pages; the heavier ones are fetched when they are opened. */
export const pages = createBrowserRouter(
  [
    {
      element: <Frame />,
      errorElement: <Broken />,
      children: [
        {
          path: ':slug?',
          element: <House />,
          children: [
            { index: true, element: <Home /> },
            { path: 'benevoles', element: <VolunteerList /> },
            {
              path: 'benevoles/nouveau',
              lazy: async () => ({
                Component: (await import('./volunteers/edit.tsx')).NewVolunteer,
              }),
            },
            {
              path: 'benevoles/:id',
              lazy: async () => ({
                Component: (await import('./volunteers/detail.tsx')).VolunteerDetail,
              }),
            },
            {
              path: 'benevoles/:id/modifier',
              lazy: async () => ({
                Component: (await import('./volunteers/edit.tsx')).EditVolunteer,
              }),
            },
            {
              path: 'importer',
              lazy: async () => ({ Component: (await import('./workbook/workbook.tsx')).Workbook }),
            },
            {
              path: 'importer/:job/corriger',
              lazy: async () => ({ Component: (await import('./workbook/correct.tsx')).Correct }),
            },
            {
              path: 'planning/coller',
              lazy: async () => ({ Component: (await import('./workbook/paste.tsx')).Paste }),
            },
            {
              path: 'appels',
              lazy: async () => ({ Component: (await import('./calls/list.tsx')).CallList }),
            },
            {
              path: 'appels/nouveau',
              lazy: async () => ({ Component: (await import('./calls/compose.tsx')).Compose }),
            },
            {
              path: 'appels/:id',
              lazy: async () => ({ Component: (await import('./calls/detail.tsx')).CallDetail }),
            },
            {
              path: 'appels/:id/envois',
              lazy: async () => ({
                Component: (await import('./deliveries/deliveries.tsx')).Deliveries,
              }),
            },
            {
              path: 'planning',
              lazy: async () => ({ Component: (await import('./planning/planning.tsx')).Planning }),
            },
            {
              path: 'planning/:id',
              lazy: async () => ({
                Component: (await import('./planning/occurrence.tsx')).OccurrencePage,
              }),
            },
            {
              path: 'actions',
              lazy: async () => ({ Component: (await import('./actions/list.tsx')).ActionList }),
            },
            {
              path: 'planning/:id/inscriptions',
              lazy: async () => ({
                Component: (await import('./bookings/bookings.tsx')).BookingsPage,
              }),
            },
            {
              path: 'planning/:id/inscriptions/nouvelle',
              lazy: async () => ({
                Component: (await import('./bookings/register.tsx')).RegisterPage,
              }),
            },
            {
              path: 'planning/:id/inscriptions/places',
              lazy: async () => ({ Component: (await import('./bookings/places.tsx')).PlacesPage }),
            },
            {
              path: 'planning/:id/compte-rendu',
              lazy: async () => ({
                Component: (await import('./outcomes/outcome.tsx')).OutcomePage,
              }),
            },
            {
              path: 'ma-journee',
              lazy: async () => ({ Component: (await import('./my-day/my-day.tsx')).MyDayPage }),
            },
            {
              path: 'comptes-rendus',
              lazy: async () => ({ Component: (await import('./reports/reports.tsx')).Reports }),
            },
            {
              path: 'actions/nouvelle',
              lazy: async () => ({ Component: (await import('./actions/edit.tsx')).NewAction }),
            },
            {
              path: 'actions/:id',
              lazy: async () => ({ Component: (await import('./actions/detail.tsx')).ActionPage }),
            },
            {
              path: 'actions/:id/groupes',
              lazy: async () => ({ Component: (await import('./bookings/groups.tsx')).GroupsPage }),
            },
            {
              path: 'actions/:id/modifier',
              lazy: async () => ({ Component: (await import('./actions/edit.tsx')).EditAction }),
            },
            {
              path: 'taches',
              lazy: async () => ({ Component: (await import('./tasks/tasks.tsx')).TaskList }),
            },
            {
              path: 'guides',
              lazy: async () => ({
                Component: (await import('./playbooks/list.tsx')).PlaybookList,
              }),
            },
            {
              path: 'guides/:practice',
              lazy: async () => ({
                Component: (await import('./playbooks/playbook.tsx')).PlaybookPage,
              }),
            },
            {
              path: 'guides/:practice/modifier',
              lazy: async () => ({
                Component: (await import('./playbooks/edit.tsx')).EditPlaybook,
              }),
            },
            {
              path: 'nouvelles',
              lazy: async () => ({ Component: (await import('./news/list.tsx')).NewsList }),
            },
            {
              path: 'nouvelles/ecrire',
              lazy: async () => ({ Component: (await import('./news/edit.tsx')).NewNews }),
            },
            {
              path: 'nouvelles/fils',
              lazy: async () => ({ Component: (await import('./news/feeds.tsx')).NewsFeeds }),
            },
            {
              path: 'nouvelles/:id',
              lazy: async () => ({ Component: (await import('./news/detail.tsx')).NewsPage }),
            },
            {
              path: 'nouvelles/:id/modifier',
              lazy: async () => ({ Component: (await import('./news/edit.tsx')).EditNews }),
            },
            {
              path: 'demandes',
              lazy: async () => ({ Component: (await import('./requests/list.tsx')).RequestList }),
            },
            {
              path: 'demandes/nouvelle',
              lazy: async () => ({ Component: (await import('./requests/note.tsx')).NoteRequest }),
            },
            {
              path: 'demandes/:id',
              lazy: async () => ({
                Component: (await import('./requests/detail.tsx')).RequestDetail,
              }),
            },
            {
              path: 'rendez-vous',
              lazy: async () => ({
                Component: (await import('./appointments/list.tsx')).AppointmentList,
              }),
            },
            {
              path: 'rendez-vous/nouveau',
              lazy: async () => ({
                Component: (await import('./appointments/give.tsx')).GiveAppointment,
              }),
            },
            {
              path: 'rendez-vous/:id/feuille',
              lazy: async () => ({
                Component: (await import('./appointments/sheet.tsx')).DaySheet,
              }),
            },
            {
              path: 'intervenants',
              lazy: async () => ({
                Component: (await import('./professionals/list.tsx')).ProfessionalList,
              }),
            },
            {
              path: 'intervenants/nouveau',
              lazy: async () => ({
                Component: (await import('./professionals/edit.tsx')).NewProfessional,
              }),
            },
            {
              path: 'intervenants/:id',
              lazy: async () => ({
                Component: (await import('./professionals/edit.tsx')).EditProfessional,
              }),
            },
            {
              path: 'orientations',
              lazy: async () => ({
                Component: (await import('./referrals/list.tsx')).ReferralList,
              }),
            },
            {
              path: 'orientations/nouvelle',
              lazy: async () => ({
                Component: (await import('./referrals/send.tsx')).SendReferral,
              }),
            },
            {
              path: 'orientations/:id',
              lazy: async () => ({
                Component: (await import('./referrals/detail.tsx')).ReferralDetail,
              }),
            },
            {
              path: 'visites',
              lazy: async () => ({ Component: (await import('./visits/list.tsx')).VisitList }),
            },
            {
              path: 'visites/nouvelle',
              lazy: async () => ({ Component: (await import('./visits/ask.tsx')).AskVisit }),
            },
            {
              path: 'visites/:id',
              lazy: async () => ({ Component: (await import('./visits/detail.tsx')).VisitDetail }),
            },
            {
              path: 'voisins',
              lazy: async () => ({
                Component: (await import('./neighbours/neighbours.tsx')).Neighbours,
              }),
            },
            {
              path: 'voisins/agendas',
              lazy: async () => ({
                Component: (await import('./neighbours/followed.tsx')).FollowedCalendars,
              }),
            },
            {
              path: 'voisins/dates/:id',
              lazy: async () => ({
                Component: (await import('./neighbours/book.tsx')).BookAtNeighbour,
              }),
            },
            {
              path: 'voisins/materiel/:id',
              lazy: async () => ({
                Component: (await import('./neighbours/borrow.tsx')).BorrowThing,
              }),
            },
            {
              path: 'voisins/prets/:id',
              lazy: async () => ({
                Component: (await import('./neighbours/share.tsx')).ShareThing,
              }),
            },
            {
              path: 'actions/:id/voisins',
              lazy: async () => ({
                Component: (await import('./neighbours/share.tsx')).ShareAction,
              }),
            },
            {
              path: 'tournees',
              lazy: async () => ({ Component: (await import('./tours/list.tsx')).TourList }),
            },
            {
              path: 'tournees/nouvelle',
              lazy: async () => ({ Component: (await import('./tours/edit.tsx')).NewTour }),
            },
            {
              path: 'tournees/:id',
              lazy: async () => ({ Component: (await import('./tours/edit.tsx')).EditTour }),
            },
            {
              path: 'territoire',
              lazy: async () => ({ Component: (await import('./coverage/coverage.tsx')).Coverage }),
            },
            {
              path: 'conflits',
              lazy: async () => ({ Component: (await import('./clashes/list.tsx')).ClashList }),
            },
            {
              path: 'a-prendre',
              lazy: async () => ({ Component: (await import('./open-dates/list.tsx')).OpenList }),
            },
            {
              path: 'equipe',
              lazy: async () => ({ Component: (await import('./team/list.tsx')).TeamList }),
            },
            {
              path: 'equipe/nouveau',
              lazy: async () => ({ Component: (await import('./team/edit.tsx')).NewMember }),
            },
            {
              path: 'equipe/charge',
              lazy: async () => ({ Component: (await import('./team/load.tsx')).TeamLoad }),
            },
            {
              path: 'equipe/:id',
              lazy: async () => ({ Component: (await import('./team/member.tsx')).MemberPage }),
            },
            {
              path: 'equipe/:id/modifier',
              lazy: async () => ({ Component: (await import('./team/edit.tsx')).EditMember }),
            },
            {
              path: 'materiel',
              lazy: async () => ({
                Component: (await import('./equipment/list.tsx')).EquipmentList,
              }),
            },
            {
              path: 'materiel/nouveau',
              lazy: async () => ({
                Component: (await import('./equipment/edit.tsx')).NewEquipment,
              }),
            },
            {
              path: 'materiel/:id',
              lazy: async () => ({
                Component: (await import('./equipment/detail.tsx')).EquipmentPage,
              }),
            },
            {
              path: 'materiel/:id/modifier',
              lazy: async () => ({
                Component: (await import('./equipment/edit.tsx')).EditEquipment,
              }),
            },
            {
              path: 'saisons',
              lazy: async () => ({ Component: (await import('./seasons/list.tsx')).SeasonList }),
            },
            {
              path: 'saisons/nouvelle',
              lazy: async () => ({ Component: (await import('./seasons/edit.tsx')).NewSeason }),
            },
            {
              path: 'saisons/:id',
              lazy: async () => ({ Component: (await import('./seasons/season.tsx')).SeasonPage }),
            },
            {
              path: 'saisons/:id/modifier',
              lazy: async () => ({ Component: (await import('./seasons/edit.tsx')).EditSeason }),
            },
            {
              path: 'saisons/:id/reconduire',
              lazy: async () => ({ Component: (await import('./seasons/copy.tsx')).CopySeason }),
            },
            {
              path: 'agendas',
              lazy: async () => ({ Component: (await import('./feeds/feeds.tsx')).Feeds }),
            },
            {
              path: 'reglages',
              lazy: async () => ({ Component: (await import('./settings/settings.tsx')).Settings }),
            },
            {
              path: 'reglages/maisons',
              lazy: async () => ({ Component: (await import('./settings/houses.tsx')).Houses }),
            },
            {
              path: 'reglages/maisons/:id',
              lazy: async () => ({ Component: (await import('./settings/house.tsx')).HousePage }),
            },
            {
              path: 'reglages/fermetures',
              lazy: async () => ({ Component: (await import('./settings/closures.tsx')).Closures }),
            },
            {
              path: 'reglages/routes',
              lazy: async () => ({ Component: (await import('./settings/roads.tsx')).Roads }),
            },
            {
              path: 'reglages/reponses',
              lazy: async () => ({
                Component: (await import('./settings/days.tsx')).RequestPromise,
              }),
            },
            {
              path: 'reglages/conservation',
              lazy: async () => ({
                Component: (await import('./settings/days.tsx')).BookingRetention,
              }),
            },
            {
              path: 'rubriques',
              lazy: async () => ({
                Component: (await import('./everything/everything.tsx')).Everything,
              }),
            },
            { path: '*', element: <Lost /> },
          ],
        },
      ],
    },
  ],
  { basename: '/app' },
);
