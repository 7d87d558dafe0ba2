import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import {
  forgetAppointments,
  moveToSlot,
  moveToTime,
  useAppointments,
} from '../api/appointments.ts';
import { forgetPlanning } from '../api/planning.ts';
import type {
  Appointment,
  AppointmentDate,
  AppointmentSlot,
  ExpectedPerson,
} from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { Dialog } from '../kit/dialog.tsx';
import { FieldError, SelectField, TextField } from '../kit/fields.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { moment, toFields, toInstant } from '../kit/when.ts';
import { fr } from './fr.ts';
import { openSlots } from './values.ts';

const MONTH = 31;

interface Moving {
  date: AppointmentDate;
  slot: AppointmentSlot;
  person: ExpectedPerson;
  onMoved: (moved: Appointment, back: () => Promise<unknown>) => void;
  onClose: () => void;
}

/** Asks for another time; moving is undone by moving back. */
export function MoveAppointment(moving: Moving) {
  return (
    <Dialog title={fr.moving.title(moving.person.name)} onClose={moving.onClose}>
      {moving.date.alone ? <ToTime {...moving} /> : <ToSlot {...moving} />}
    </Dialog>
  );
}

function useMove({ onMoved }: Moving) {
  const { slug } = useTenant();
  const client = useQueryClient();
  const [error, setError] = useState<unknown>();
  const move = async (
    work: () => Promise<{ body: Appointment }>,
    back: (moved: Appointment) => Promise<unknown>,
  ) => {
    setError(undefined);
    try {
      const { body } = await work();
      await Promise.all([forgetAppointments(client, slug), forgetPlanning(client, slug)]);
      onMoved(body, () => back(body));
    } catch (refused) {
      setError(refused);
    }
  };
  return { error, move };
}

function ToSlot(moving: Moving) {
  const { base, zone } = useTenant();
  const { date, slot, person } = moving;
  const today = toFields(new Date().toISOString(), zone).date;
  const professional = date.professionalId ?? '';
  const found = useAppointments({ from: today, days: MONTH, professional });
  const open = openSlots(found.data ?? [], professional, Date.now());
  const [chosen, setChosen] = useState(0);
  const { error, move } = useMove(moving);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const to = open[chosen];
    if (!to) return;
    move(
      () => moveToSlot(base, person.id, to.occurrenceId, to.slot.number ?? 0),
      (moved) => moveToSlot(base, moved.id, date.occurrenceId, slot.number ?? 0),
    );
  };
  if (found.isPending) return <Waiting />;
  return (
    <form className="stack" onSubmit={submit}>
      {open.length === 0 ? (
        <p>{fr.moving.none}</p>
      ) : (
        <SelectField
          label={fr.moving.slot}
          value={String(chosen)}
          options={open.map((to, at) => ({
            value: String(at),
            label: moment(to.slot.startsAt, zone),
          }))}
          onChange={(event) => setChosen(Number(event.target.value))}
        />
      )}
      <p className="hint">{fr.told}</p>
      <Trouble error={error} />
      <DialogActs onClose={moving.onClose} disabled={open.length === 0} />
    </form>
  );
}

function ToTime(moving: Moving) {
  const { base, zone } = useTenant();
  const { date, person } = moving;
  const starts = toFields(date.startsAt, zone);
  const [day, setDay] = useState(starts.date);
  const [from, setFrom] = useState(starts.time);
  const [until, setUntil] = useState(toFields(date.endsAt, zone).time);
  const [missing, setMissing] = useState(false);
  const { error, move } = useMove(moving);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const startsAt = toInstant(day, from, zone);
    const endsAt = toInstant(day, until, zone);
    setMissing(!startsAt || !endsAt);
    if (!startsAt || !endsAt) return;
    move(
      () => moveToTime(base, person.id, startsAt, endsAt),
      () => moveToTime(base, person.id, date.startsAt, date.endsAt),
    );
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <div className="side-by-side">
        <TextField
          label={fr.form.day}
          type="date"
          value={day}
          onChange={(event) => setDay(event.target.value)}
        />
        <TextField
          label={fr.form.from}
          type="time"
          value={from}
          onChange={(event) => setFrom(event.target.value)}
        />
        <TextField
          label={fr.form.to}
          type="time"
          value={until}
          onChange={(event) => setUntil(event.target.value)}
        />
      </div>
      <FieldError id="appointment-missing" error={missing ? fr.form.missing : undefined} />
      <p className="hint">{fr.told}</p>
      <Trouble error={error} />
      <DialogActs onClose={moving.onClose} />
    </form>
  );
}

function DialogActs({ onClose, disabled }: { onClose: () => void; disabled?: boolean }) {
  return (
    <div className="dialog-acts">
      <button type="button" className="button" onClick={onClose}>
        {fr.notNow}
      </button>
      <button type="submit" className="button button-primary" disabled={disabled}>
        {fr.moving.act}
      </button>
    </div>
  );
}
