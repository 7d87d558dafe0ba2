import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { forgetTasks, writeTask } from '../api/tasks.ts';
import { useMyself } from '../api/team.ts';
import { useTenant } from '../frame/tenant.ts';
import { Dialog } from '../kit/dialog.tsx';
import { SelectField, TextField } from '../kit/fields.tsx';
import { Trouble } from '../kit/notice.tsx';
import { sortProblem } from '../kit/problems.ts';
import { useTell } from '../kit/told.tsx';
import { fr } from './fr.ts';
import { useToday } from './today.ts';

const FIELDS = ['title', 'due', 'ownerId'];

/** Something not to be forgotten, for oneself or for whoever will. */
export function WriteDialog({ onClose }: { onClose: () => void }) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const me = useMyself().data;
  const [title, setTitle] = useState('');
  const [due, setDue] = useState(useToday());
  const [mine, setMine] = useState(true);
  const [refusal, setRefusal] = useState<unknown>();
  const { errors, rest } = sortProblem(refusal, FIELDS);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setRefusal(undefined);
    try {
      await writeTask(base, { title, due: due || null, ownerId: mine ? me?.id : null });
      tell(fr.write.saved);
      await forgetTasks(client, slug);
      onClose();
    } catch (refused) {
      setRefusal(refused);
    }
  };
  return (
    <Dialog title={fr.write.title} onClose={onClose}>
      <form className="stack" onSubmit={submit} noValidate>
        <TextField
          name="title"
          label={fr.write.what}
          value={title}
          maxLength={200}
          error={errors.title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <TextField
          name="due"
          type="date"
          className="mid"
          label={fr.write.due}
          value={due}
          error={errors.due}
          onChange={(event) => setDue(event.target.value)}
        />
        {me && (
          <SelectField
            className="mid"
            name="ownerId"
            label={fr.write.who}
            value={mine ? 'me' : ''}
            error={errors.ownerId}
            options={[
              { value: 'me', label: fr.write.me },
              { value: '', label: fr.write.anyone },
            ]}
            onChange={(event) => setMine(event.target.value === 'me')}
          />
        )}
        <Trouble error={refusal ? rest : undefined} />
        <div className="dialog-acts">
          <button type="button" className="button" onClick={onClose}>
            {fr.write.notNow}
          </button>
          <button type="submit" className="button button-primary">
            {fr.write.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
