import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type Crew, saveCrew, useCheck } from '../api/clashes.ts';
import { useEquipment } from '../api/equipment.ts';
import type { Reply } from '../api/http.ts';
import { forgetPlanning } from '../api/planning.ts';
import { useTeam } from '../api/team.ts';
import type { Occurrence } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { useAttempt, useDone } from '../kit/attempt.ts';
import { Dialog } from '../kit/dialog.tsx';
import { ChoiceBox } from '../kit/fields.tsx';
import { Notice } from '../kit/notice.tsx';
import { ClashTrouble } from './despite.tsx';
import { fr } from './fr.ts';
import { toggled } from './values.ts';

interface Changed {
  stored: Reply<Occurrence>;
  onClose: () => void;
}

/** Asks who goes and with what; says while one chooses what stands in the way. */
export function ChangeCrew({ stored: { body: date, etag }, onClose }: Changed) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const done = useDone();
  const team = useTeam().data ?? [];
  const things = useEquipment().data ?? [];
  const [crew, setCrew] = useState<Crew>({ staff: date.staff, equipment: date.equipment });
  const { rest, attempt } = useAttempt();
  const put = async (to: Crew, seen: string | null, despite?: string) => {
    const saved = await saveCrew(base, date.id, to, seen, despite);
    await forgetPlanning(client, slug);
    return saved;
  };
  const save = async (despite?: string) => {
    const saved = await attempt(async () => {
      const { etag: next } = await put(crew, etag, despite);
      const { staff, equipment } = date;
      done(fr.dialog.saved, () => put({ staff, equipment }, next), fr.dialog.undone);
    });
    if (saved) onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  return (
    <Dialog title={fr.dialog.title} onClose={onClose} wide>
      <form className="stack" onSubmit={submit}>
        <Choices
          legend={fr.dialog.staff}
          none={fr.dialog.noTeam}
          items={team}
          chosen={crew.staff}
          onChoose={(id) => setCrew({ ...crew, staff: toggled(crew.staff, id) })}
        />
        <Choices
          legend={fr.dialog.equipment}
          none={fr.dialog.noEquipment}
          items={things}
          chosen={crew.equipment}
          onChoose={(id) => setCrew({ ...crew, equipment: toggled(crew.equipment, id) })}
        />
        {rest === undefined && <Looks date={date} crew={crew} />}
        <ClashTrouble error={rest} onDespite={save} />
        <div className="dialog-acts">
          <button type="button" className="button" onClick={onClose}>
            {fr.dialog.notNow}
          </button>
          <button type="submit" className="button button-primary">
            {fr.dialog.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

interface Chosen {
  legend: string;
  none: string;
  items: { id: string; name: string }[];
  chosen: string[];
  onChoose: (id: string) => void;
}

function Choices({ legend, none, items, chosen, onChoose }: Chosen) {
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {items.length === 0 && <p className="quiet">{none}</p>}
      <div className="choices-columns">
        {items.map(({ id, name }) => (
          <ChoiceBox
            key={id}
            label={name}
            checked={chosen.includes(id)}
            onChange={() => onChoose(id)}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** What would be refused, and what only deserves a look: absences, other hours. */
function Looks({ date, crew }: { date: Occurrence; crew: Crew }) {
  const { data } = useCheck(date, crew);
  const messages = [...(data?.clashes ?? []), ...(data?.warnings ?? [])].map(
    ({ message }) => message,
  );
  if (messages.length === 0) return null;
  return (
    <Notice kind="look">
      <strong>{fr.dialog.looks}</strong>
      <ul className="bare">
        {messages.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </Notice>
  );
}
