import { fr } from '../fr.ts';
import type { IconName } from '../kit/icon.tsx';

interface Place {
  to: string;
  label: string;
  icon: IconName;
  end?: boolean;
  /** Has no room in the bar of a phone: it stands on the page of all places. */
  minor?: boolean;
}

export const PLACES: Place[] = [
  { to: '', label: fr.places.home, icon: 'todo', end: true },
  { to: 'planning', label: fr.places.planning, icon: 'calendar' },
  { to: 'ma-journee', label: fr.places.myDay, icon: 'person' },
  { to: 'rendez-vous', label: fr.places.appointments, icon: 'appointment', minor: true },
  { to: 'demandes', label: fr.places.requests, icon: 'request' },
  { to: 'orientations', label: fr.places.referrals, icon: 'way', minor: true },
  { to: 'benevoles', label: fr.places.volunteers, icon: 'people', minor: true },
  { to: 'appels', label: fr.places.calls, icon: 'call', minor: true },
  { to: 'visites', label: fr.places.visits, icon: 'house', minor: true },
  { to: 'comptes-rendus', label: fr.places.reports, icon: 'workbook', minor: true },
  { to: 'voisins', label: fr.places.neighbours, icon: 'share', minor: true },
  { to: 'territoire', label: fr.places.coverage, icon: 'map', minor: true },
  { to: 'reglages', label: fr.places.settings, icon: 'settings', minor: true },
];
