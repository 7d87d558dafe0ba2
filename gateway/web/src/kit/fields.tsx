import {
  type ComponentProps,
  type ReactNode,
  type SelectHTMLAttributes,
  useEffect,
  useId,
  useRef,
} from 'react';
import { fr } from '../fr.ts';
import { Icon } from './icon.tsx';

export interface FieldWords {
  label: string;
  hint?: string;
  error?: string;
  optional?: boolean;
}

/** Label above, hint under it, then the control, then what is wrong and what to do. */
function Field(props: FieldWords & { id: string; children: ReactNode }) {
  return (
    <div className={props.error ? 'field has-error' : 'field'}>
      <label htmlFor={props.id}>
        {props.label}
        {props.optional && <span className="optional"> {fr.form.optional}</span>}
      </label>
      {props.hint && (
        <p className="hint" id={`${props.id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.children}
      <FieldError id={`${props.id}-error`} error={props.error} />
    </div>
  );
}

export function FieldError({ id, error }: { id: string; error?: string }) {
  if (!error) return null;
  return (
    <p className="error" id={id}>
      <Icon name="stop" />
      <span>
        <span className="unseen">{fr.form.errorPrefix} </span>
        {error}
      </span>
    </p>
  );
}

function described(id: string, { hint, error }: FieldWords) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return { 'aria-describedby': ids || undefined, 'aria-invalid': error ? true : undefined };
}

type Input = FieldWords & Omit<ComponentProps<'input'>, 'id'>;

export function TextField({ label, hint, error, optional, className, ...input }: Input) {
  const id = useFieldId(input.name);
  const words = { label, hint, error, optional };
  return (
    <Field id={id} {...words}>
      <input {...input} {...described(id, words)} id={id} className={`input ${className ?? ''}`} />
    </Field>
  );
}

type Area = FieldWords & Omit<ComponentProps<'textarea'>, 'id'>;

export function TextArea({ label, hint, error, optional, className, ...area }: Area) {
  const id = useFieldId(area.name);
  const words = { label, hint, error, optional };
  return (
    <Field id={id} {...words}>
      <textarea
        {...area}
        {...described(id, words)}
        id={id}
        className={`input ${className ?? ''}`}
      />
    </Field>
  );
}

type Choice = FieldWords &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id'> & {
    ref?: React.Ref<HTMLSelectElement>;
    options: { value: string; label: string }[];
  };

export function SelectField({
  label,
  hint,
  error,
  optional,
  options,
  className,
  ...select
}: Choice) {
  const id = useFieldId(select.name);
  const words = { label, hint, error, optional };
  return (
    <Field id={id} {...words}>
      <select {...select} {...described(id, words)} id={id} className={`input ${className ?? ''}`}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** A named field has a known id, so that the summary of errors can lead to it. */
function useFieldId(name?: string) {
  const unique = useId();
  return name ? fieldId(name) : unique;
}

export function fieldId(name: string) {
  return `field-${name.replace(/\W/g, '-')}`;
}

type Tick = Omit<ComponentProps<'input'>, 'type'> & {
  label: ReactNode;
  hint?: string;
  type?: 'checkbox' | 'radio';
};

export function ChoiceBox({ label, hint, type = 'checkbox', ...input }: Tick) {
  const id = useId();
  return (
    <label className="choice">
      <input {...input} type={type} aria-describedby={hint ? id : undefined} />
      <span>
        {label}
        {hint && (
          <span className="hint" id={id}>
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}

export interface FormErrors {
  [field: string]: string;
}

/** All that is wrong, at the top, each line leading to its field; takes the focus when it appears. */
export function ErrorSummary({ errors, at }: { errors: FormErrors; at: number }) {
  const box = useRef<HTMLDivElement>(null);
  const lines = Object.entries(errors);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each refusal brings the focus back
  useEffect(() => {
    if (lines.length > 0) box.current?.focus();
  }, [at]);
  if (lines.length === 0) return null;
  return (
    <div className="notice notice-stop" role="alert" tabIndex={-1} ref={box}>
      <Icon name="stop" />
      <div className="stack-tight">
        <h2>{fr.form.summary}</h2>
        <ul>
          {lines.map(([field, message]) => (
            <li key={field}>
              <a href={`#${fieldId(field)}`} onClick={(event) => focusField(event, field)}>
                {message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function focusField(event: React.MouseEvent, field: string) {
  const target = document.getElementById(fieldId(field));
  if (!target) return;
  event.preventDefault();
  target.closest('details')?.setAttribute('open', '');
  target.scrollIntoView({ block: 'center' });
  target.focus();
}
