import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  addWalkIn,
  bookingsKey,
  forgetBookings,
  noteAttendance,
  steerBooking,
} from '../api/bookings.ts';
import type { Attendance, BookedPerson, Occurrence } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { useTell } from '../kit/told.tsx';
import { fr } from './fr.ts';

export type Acts = ReturnType<typeof useActs>;

/** What can be done to a line, each with its way back. */
export function useActs(date: Occurrence, discreet: boolean) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const [error, setError] = useState<unknown>();
  const attempt = async (work: () => Promise<void>) => {
    setError(undefined);
    try {
      await work();
    } catch (refused) {
      setError(refused);
    }
    await forgetBookings(client, slug);
  };
  const restore = ({ id, name }: BookedPerson) =>
    attempt(async () => {
      const { state, position } = (await steerBooking(base, id, 'restore')).body;
      tell(
        state === 'WAITING' && position ? fr.restoredWaiting(name, position) : fr.restored(name),
      );
    });
  const cancel = (line: BookedPerson) =>
    attempt(async () => {
      await steerBooking(base, line.id, 'cancel');
      tell(fr.cancelled(line.name), () => restore(line));
    });
  const note = (line: BookedPerson, attendance: Attendance | null) =>
    attempt(async () => {
      client.setQueryData(bookingsKey(slug, date.id, discreet), (lines?: BookedPerson[]) =>
        lines?.map((known) => (known.id === line.id ? { ...known, attendance } : known)),
      );
      await noteAttendance(base, line.id, attendance);
    });
  const walkIn = () =>
    attempt(async () => {
      const { body } = await addWalkIn(base, date.id);
      tell(fr.walkInDone, () =>
        attempt(async () => {
          await steerBooking(base, body.id, 'cancel');
        }),
      );
    });
  return { error, cancel, restore, note, walkIn };
}
