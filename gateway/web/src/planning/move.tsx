import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { forgetPlanning, moveOccurrence } from '../api/planning.ts';
import type { Occurrence, Scope } from '../api/types.ts';
import { ClashTrouble } from '../crew/despite.tsx';
import { useTenant } from '../frame/tenant.ts';
import { Dialog } from '../kit/dialog.tsx';
import { FieldError, TextField } from '../kit/fields.tsx';
import { useTell } from '../kit/told.tsx';
import { span, toFields, toInstant } from '../kit/when.ts';
import { fr } from './fr.ts';
import { ScopeChoice, useIsSeries } from './scope.tsx';

interface Moved {
  occurrence: Occurrence;
  /** The day on which it was dropped. */
  to?: string;
  onClose: () => void;
}

/** Asks for another time; moving is undone by moving back. */
export function MoveDialog({ occurrence, to, onClose }: Moved) {
  const { base, slug, zone } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const series = useIsSeries(occurrence);
  const starts = toFields(occurrence.startsAt, zone);
  const [day, setDay] = useState(to ?? starts.date);
  const [from, setFrom] = useState(starts.time);
  const [until, setUntil] = useState(toFields(occurrence.endsAt, zone).time);
  const [scope, setScope] = useState<Scope>('THIS');
  const [missing, setMissing] = useState(false);
  const [error, setError] = useState<unknown>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    move();
  };
  const move = async (despite?: string) => {
    const startsAt = toInstant(day, from, zone);
    const endsAt = toInstant(day, until, zone);
    setMissing(!startsAt || !endsAt);
    if (!startsAt || !endsAt) return;
    setError(undefined);
    try {
      const period = { startsAt, endsAt };
      const moved = (await moveOccurrence(base, occurrence.id, period, scope, despite)).body;
      const back = async () => {
        const before = { startsAt: occurrence.startsAt, endsAt: occurrence.endsAt };
        await moveOccurrence(base, occurrence.id, before, scope);
        await forgetPlanning(client, slug);
      };
      tell(fr.move.done(span(startsAt, endsAt, zone), moved.others.length), back);
      await forgetPlanning(client, slug);
      onClose();
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <Dialog
      title={occurrence.state === 'POSTPONED' ? fr.move.give : fr.move.title}
      onClose={onClose}
    >
      <form className="stack" onSubmit={submit} noValidate>
        <p>
          <strong>{occurrence.title}</strong>
          <br />
          <span className="quiet">{span(occurrence.startsAt, occurrence.endsAt, zone)}</span>
        </p>
        <div className="side-by-side">
          <TextField
            label={fr.move.day}
            type="date"
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
          <TextField
            label={fr.move.from}
            type="time"
            value={from}
            onChange={(event) => setFrom(event.target.value)}
          />
          <TextField
            label={fr.move.to}
            type="time"
            value={until}
            onChange={(event) => setUntil(event.target.value)}
          />
        </div>
        <FieldError id="move-missing" error={missing ? fr.move.missing : undefined} />
        {series && occurrence.state === 'SCHEDULED' && (
          <ScopeChoice value={scope} onChange={setScope} />
        )}
        {occurrence.announced && <p className="hint">{fr.move.told}</p>}
        <ClashTrouble error={error} onDespite={move} />
        <div className="dialog-acts">
          <button type="button" className="button" onClick={onClose}>
            {fr.notNow}
          </button>
          <button type="submit" className="button button-primary">
            {fr.move.act}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
