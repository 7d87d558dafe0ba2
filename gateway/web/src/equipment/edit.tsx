import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Link, useNavigate, useParams } from 'react-router';
import { forgetEquipment, saveEquipment, useOneEquipment } from '../api/equipment.ts';
import type { Reply } from '../api/http.ts';
import { EQUIPMENT_KINDS, type Equipment, type EquipmentRequest } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { useAttempt, useDone } from '../kit/attempt.ts';
import { ErrorSummary, SelectField, TextArea, TextField } from '../kit/fields.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { fr } from './fr.ts';

const FIELDS = ['name', 'kind', 'note'] as const;

export function NewEquipment() {
  return <EquipmentForm />;
}

export function EditEquipment() {
  const { id = '' } = useParams();
  const found = useOneEquipment(id);
  if (found.isError) return <Trouble error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Waiting />;
  return <EquipmentForm stored={found.data} />;
}

const requestOf = ({ name, kind, note }: EquipmentRequest): EquipmentRequest => ({
  name,
  kind,
  note: note || null,
});

function EquipmentForm({ stored }: { stored?: Reply<Equipment> }) {
  const { base, slug } = useTenant();
  const navigate = useNavigate();
  const client = useQueryClient();
  const done = useDone();
  const [was] = useState(stored);
  const form = useForm<EquipmentRequest>({
    defaultValues: was
      ? { name: was.body.name, kind: was.body.kind, note: was.body.note ?? '' }
      : { name: '', kind: 'VEHICLE', note: '' },
  });
  const { errors, rest, at, attempt } = useAttempt(FIELDS);
  const put = async (json: EquipmentRequest, known?: { id: string; etag: string | null }) => {
    const saved = await saveEquipment(base, json, known);
    await forgetEquipment(client, slug);
    return saved;
  };
  const save = form.handleSubmit((typed) =>
    attempt(async () => {
      const known = was && { id: was.body.id, etag: was.etag };
      const { body, etag } = await put(requestOf(typed), known);
      if (was)
        done(fr.form.saved(body.name), () => put(requestOf(was.body), { id: body.id, etag }));
      else done(fr.form.created(body.name));
      navigate(`/${slug}/materiel/${body.id}`);
    }),
  );
  const leave = was ? `/${slug}/materiel/${was.body.id}` : `/${slug}/materiel`;
  return (
    <>
      <PageHead
        title={was ? fr.form.known(was.body.name) : fr.form.fresh}
        back={{ to: leave, label: was?.body.name ?? fr.title }}
      />
      <form className="form" onSubmit={save} noValidate>
        <ErrorSummary errors={errors} at={at} />
        <Trouble error={rest} />
        <SelectField
          label={fr.form.kind}
          className="mid"
          options={EQUIPMENT_KINDS.map((kind) => ({ value: kind, label: fr.kinds[kind] }))}
          error={errors.kind}
          {...form.register('kind')}
        />
        <TextField
          label={fr.form.name}
          hint={fr.form.nameHint}
          error={errors.name}
          {...form.register('name')}
        />
        <TextArea
          label={fr.form.note}
          hint={fr.form.noteHint}
          optional
          rows={3}
          error={errors.note}
          {...form.register('note')}
        />
        <div className="acts">
          <button
            type="submit"
            className="button button-primary"
            disabled={form.formState.isSubmitting}
          >
            {fr.form.save}
          </button>
          <Link to={leave}>{fr.form.giveUp}</Link>
        </div>
      </form>
    </>
  );
}
