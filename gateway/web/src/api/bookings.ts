import { type QueryClient, useQuery } from '@tanstack/react-query';
import { useTenant } from '../frame/tenant.ts';
import { get, Refused, send } from './http.ts';
import { every } from './planning.ts';
import type {
  Attendance,
  BookedPerson,
  BookingRequest,
  Changed,
  DatePlaces,
  Given,
  Group,
  GroupRequest,
  Lift,
  Occurrence,
  PlacesRequest,
} from './types.ts';

/** Who has a place on a date, in the order of the list, then who waits, then who gave up. */
export function useBookings(occurrenceId: string, discreet: boolean) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: bookingsKey(slug, occurrenceId, discreet),
    queryFn: ({ signal }) =>
      every<BookedPerson>(`${base}/occurrences/${occurrenceId}/bookings`, { discreet }, signal),
  });
}

export const bookingsKey = (slug: string, occurrenceId: string, discreet: boolean) => [
  slug,
  'bookings',
  occurrenceId,
  discreet,
];

/** The places of a date; null where nobody needs to book. */
export function usePlaces(date?: Pick<Occurrence, 'id' | 'mode'>) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'bookings', date?.id, 'places', date?.mode],
    enabled: date !== undefined,
    queryFn: async ({ signal }) => {
      if (date?.mode === 'NONE') return null;
      try {
        return await get<DatePlaces>(`${base}/occurrences/${date?.id}/places`, signal);
      } catch (error) {
        if (error instanceof Refused && error.problem.code === 'no-booking') return null;
        throw error;
      }
    },
  });
}

export type Admission = Pick<Occurrence, 'mode' | 'capacity' | 'openToPublic'>;

/** Says how one takes a place on this date, and who may. */
export function changeAdmission(base: string, id: string, json: Admission, etag: string | null) {
  return send<Changed>('PATCH', `${base}/occurrences/${id}`, { json, etag });
}

export function arrangePlaces(base: string, id: string, json: PlacesRequest) {
  return send<DatePlaces>('PUT', `${base}/occurrences/${id}/places`, { json });
}

export function bookPerson(base: string, occurrenceId: string, json: BookingRequest, key: string) {
  return send<Given>('POST', `${base}/occurrences/${occurrenceId}/bookings`, { json, key });
}

export function steerBooking(base: string, id: string, act: 'cancel' | 'restore') {
  return send<Given>('POST', `${base}/bookings/${id}/${act}`, { key: crypto.randomUUID() });
}

export function noteAttendance(base: string, id: string, attendance: Attendance | null) {
  return send<BookedPerson>('PUT', `${base}/bookings/${id}/attendance`, { json: { attendance } });
}

/** Somebody who came without having booked; a name is not needed. */
export function addWalkIn(base: string, occurrenceId: string) {
  return send<BookedPerson>('POST', `${base}/occurrences/${occurrenceId}/walk-ins`, {
    json: {},
    key: crypto.randomUUID(),
  });
}

/** What a call for a driver says of somebody's way to a date. */
export function useLift(bookingId: string) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'lift', bookingId],
    queryFn: ({ signal }) => get<Lift>(`${base}/bookings/${bookingId}/lift`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function useGroups(actionId: string) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'bookings', 'groups', actionId],
    queryFn: ({ signal }) => get<Group[]>(`${base}/actions/${actionId}/groups`, signal),
  });
}

export function enrolGroup(base: string, actionId: string, json: GroupRequest, key: string) {
  return send<Group>('POST', `${base}/actions/${actionId}/groups`, { json, key });
}

export function leaveGroup(base: string, groupId: string, member: string) {
  return send<Group>('POST', `${base}/groups/${groupId}/members/${member}/leave`, {
    key: crypto.randomUUID(),
  });
}

export function forgetBookings(client: QueryClient, slug: string) {
  return Promise.all(
    ['bookings', 'my-day'].map((kind) => client.invalidateQueries({ queryKey: [slug, kind] })),
  );
}
