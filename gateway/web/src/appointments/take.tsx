import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { cancelAppointment, forgetAppointments, takeSlot } from '../api/appointments.ts';
import type { AppointmentDate, AppointmentSlot } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { Dialog } from '../kit/dialog.tsx';
import type { FormErrors } from '../kit/fields.tsx';
import { Trouble } from '../kit/notice.tsx';
import { sortProblem } from '../kit/problems.ts';
import { useTell } from '../kit/told.tsx';
import { hour, moment } from '../kit/when.ts';
import { fr } from './fr.ts';
import { PersonFields } from './person.tsx';
import { FIELDS, NOBODY, slotRequest, type TypedPerson } from './values.ts';

interface Taking {
  date: AppointmentDate;
  slot: AppointmentSlot;
  onClose: () => void;
}

/** Asks who has this slot. */
export function TakeSlot({ date, slot, onClose }: Taking) {
  const { base, slug, zone } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const form = useForm<TypedPerson>({ defaultValues: NOBODY });
  const [refusal, setRefusal] = useState<unknown>();
  const { errors, rest } = refusal
    ? sortProblem(refusal, FIELDS)
    : { errors: {} as FormErrors, rest: undefined };
  const forget = () => forgetAppointments(client, slug);
  const save = form.handleSubmit(async (typed) => {
    setRefusal(undefined);
    try {
      const { body } = await takeSlot(
        base,
        date.occurrenceId,
        slotRequest(typed, slot.number ?? 0),
      );
      const undo = async () => {
        await cancelAppointment(base, body.id);
        await forget();
      };
      tell(fr.taken(body.name ?? '', moment(slot.startsAt, zone)), undo);
      await forget();
      onClose();
    } catch (error) {
      setRefusal(error);
      await forget();
    }
  });
  return (
    <Dialog title={fr.taking.title(hour(slot.startsAt, zone))} onClose={onClose} wide>
      <form className="stack" onSubmit={save} noValidate>
        <Trouble error={rest} />
        <PersonFields register={form.register} errors={errors} />
        <p className="hint">{fr.told}</p>
        <div className="dialog-acts">
          <button type="button" className="button" onClick={onClose}>
            {fr.notNow}
          </button>
          <button
            type="submit"
            className="button button-primary"
            disabled={form.formState.isSubmitting}
          >
            {fr.taking.act}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
