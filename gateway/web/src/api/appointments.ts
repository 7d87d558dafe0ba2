import { type QueryClient, useQuery } from '@tanstack/react-query';
import { useTenant } from '../frame/tenant.ts';
import { get, query, send } from './http.ts';
import { every } from './planning.ts';
import type {
  Appointment,
  AppointmentDate,
  AppointmentRequest,
  Attendance,
  Professional,
  ProfessionalRequest,
  SlotRequest,
} from './types.ts';

export interface AppointmentFilter {
  from: string;
  days: number;
  professional?: string;
  /** Initials only. */
  discreet?: boolean;
}

/** The dates of those who receive people one by one, in the order of time. */
export function useAppointments(filter: AppointmentFilter) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'appointments', filter],
    queryFn: ({ signal }) => every<AppointmentDate>(`${base}/appointments`, filter, signal),
    placeholderData: (previous) => previous,
  });
}

/** One date, as it hangs at the door: initials only. */
export function useDaySheet(occurrenceId: string) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'appointments', 'sheet', occurrenceId],
    queryFn: ({ signal }) =>
      get<AppointmentDate>(
        `${base}/occurrences/${occurrenceId}/appointments${query({ discreet: true })}`,
        signal,
      ),
  });
}

export function takeSlot(base: string, occurrenceId: string, json: SlotRequest) {
  return send<Appointment>('POST', `${base}/occurrences/${occurrenceId}/appointments`, {
    json,
    key: crypto.randomUUID(),
  });
}

export function giveAppointment(base: string, json: AppointmentRequest) {
  return send<Appointment>('POST', `${base}/appointments`, { json, key: crypto.randomUUID() });
}

export function moveToSlot(base: string, id: string, occurrenceId: string, slot: number) {
  return change(base, id, 'move-to-slot', { occurrenceId, slot });
}

export function moveToTime(base: string, id: string, startsAt: string, endsAt: string) {
  return change(base, id, 'move-to-time', { startsAt, endsAt });
}

export function cancelAppointment(base: string, id: string) {
  return change(base, id, 'cancel', undefined);
}

export function restoreAppointment(base: string, id: string, slot?: number | null) {
  return change(base, id, 'restore', { slot: slot ?? null });
}

export function noteAttendance(base: string, id: string, attendance: Attendance | null) {
  return send('PUT', `${base}/bookings/${id}/attendance`, { json: { attendance } });
}

function change(base: string, id: string, what: string, json: unknown) {
  return send<Appointment>('POST', `${base}/appointments/${id}/${what}`, {
    json,
    key: crypto.randomUUID(),
  });
}

export function useProfessionals() {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'professionals'],
    queryFn: ({ signal }) => every<Professional>(`${base}/professionals`, {}, signal),
  });
}

export function useProfessional(id: string) {
  const { base, slug } = useTenant();
  return useQuery({
    queryKey: [slug, 'professionals', id],
    queryFn: ({ signal }) => send<Professional>('GET', `${base}/professionals/${id}`, { signal }),
  });
}

export function saveProfessional(
  base: string,
  json: ProfessionalRequest,
  stored?: { id: string; etag: string | null },
) {
  return stored
    ? send<Professional>('PUT', `${base}/professionals/${stored.id}`, { json, etag: stored.etag })
    : send<Professional>('POST', `${base}/professionals`, { json, key: crypto.randomUUID() });
}

/** Whatever shows appointments or who receives them asks again. */
export function forgetAppointments(client: QueryClient, slug: string) {
  return Promise.all(
    ['appointments', 'professionals'].map((kind) =>
      client.invalidateQueries({ queryKey: [slug, kind] }),
    ),
  );
}
