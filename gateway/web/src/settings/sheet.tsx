import './settings.css';
import { useQueryClient } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import type { Reply } from '../api/http.ts';
import { keepSetting, saveSetting, useSetting } from '../api/settings.ts';
import { useTenant } from '../frame/tenant.ts';
import { useAttempt, useDone } from '../kit/attempt.ts';
import { ErrorSummary, type FormErrors } from '../kit/fields.tsx';
import { Notice, Trouble, Waiting } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { fr } from './fr.ts';

interface Asked<T> {
  title: string;
  text: string;
  path: string;
  children: (stored: Reply<T>) => ReactNode;
}

/** The page of one setting: what it is for, then its form. */
export function SettingPage<T>({ title, text, path, children }: Asked<T>) {
  const { slug, coordinator } = useTenant();
  const found = useSetting<T>(path);
  return (
    <>
      <PageHead title={title} back={{ to: `/${slug}/reglages`, label: fr.title }} />
      <div className="stack">
        <p>{text}</p>
        {!coordinator && (
          <Notice kind="look">
            <p>{fr.coordinator}</p>
          </Notice>
        )}
        {found.isError && <Trouble error={found.error} again={() => found.refetch()} />}
        {found.isPending && <Waiting />}
        {found.data && children(found.data)}
      </div>
    </>
  );
}

/** Saves a setting, with the way back to what it was. */
export function useSaving<T>(path: string, was: Reply<T>, of: (body: T) => T, fields: string[]) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const done = useDone();
  const { errors, rest, at, attempt } = useAttempt(fields);
  const put = async (to: T, seen: string | null) => {
    const saved = await saveSetting(base, path, to, seen);
    keepSetting(client, slug, path, saved);
    return saved;
  };
  const save = (to: T) =>
    attempt(async () => {
      const saved = await put(to, was.etag);
      done(fr.saved, () => put(of(was.body), saved.etag), fr.undone);
    });
  return { errors, rest, at, save };
}

interface Form {
  errors: FormErrors;
  rest: unknown;
  at: number;
  onSave: () => void;
  children: ReactNode;
}

/** Read only for those who may not save it. */
export function SettingForm({ errors, rest, at, onSave, children }: Form) {
  const { coordinator } = useTenant();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      <ErrorSummary errors={errors} at={at} />
      <Trouble error={rest} />
      <fieldset className="settings-fields form" disabled={!coordinator}>
        {children}
      </fieldset>
      {coordinator && (
        <div className="acts">
          <button type="submit" className="button button-primary">
            {fr.save}
          </button>
        </div>
      )}
    </form>
  );
}
