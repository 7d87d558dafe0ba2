import { type KeyboardEvent, useState } from 'react';
import type { Commune } from '../api/types.ts';
import { useCommunes } from '../api/volunteers.ts';
import { fr } from '../fr.ts';
import { useSettled } from '../kit/draft.ts';
import { FieldError, type FieldWords, fieldId } from '../kit/fields.tsx';
import { fold } from '../kit/fold.ts';

interface Chosen {
  insee: string;
  name: string;
}

interface Box extends FieldWords {
  name: string;
  value: Chosen | null;
  onChange: (commune: Chosen | null) => void;
}

const SHOWN = 50;

/**
 * A commune found as one types, without accents or hyphens; those of the intercommunalité first.
 * The editable combobox of the ARIA Authoring Practices, with its list and automatic selection.
 */
export function CommuneBox({ name, value, onChange, label, hint, error, optional }: Box) {
  const id = fieldId(name);
  const [typed, setTyped] = useState(value?.name ?? '');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const settled = useSettled(typed, 150);
  const asked = settled === value?.name ? '' : settled;
  const found = useCommunes(asked);
  const options = (found.data?.items ?? []).slice(0, SHOWN);
  const current = options[active];

  const choose = (commune: Commune) => {
    setTyped(commune.name);
    setOpen(false);
    onChange({ insee: commune.insee, name: commune.name });
  };
  const type = (text: string) => {
    setTyped(text);
    setActive(0);
    setOpen(true);
    if (text === '') onChange(null);
  };
  const leave = () => {
    const meant = options.find((option) => fold(option.name) === fold(typed)) ?? current;
    const unsaid = open && typed !== '' && typed !== value?.name;
    if (unsaid && meant && fold(meant.name).startsWith(fold(typed))) choose(meant);
    else setTyped(value?.name ?? '');
    setOpen(false);
  };
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      if (open) setActive((active + step + options.length) % Math.max(1, options.length));
      setOpen(true);
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      if (current) choose(current);
    } else if (event.key === 'Escape' && open) {
      event.stopPropagation();
      setTyped(value?.name ?? '');
      setOpen(false);
    }
  };
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');

  return (
    <div className={error ? 'field has-error' : 'field'}>
      <label htmlFor={id}>
        {label}
        {optional && <span className="optional"> {fr.form.optional}</span>}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className="combo">
        <input
          id={id}
          className="input"
          type="text"
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-activedescendant={open && current ? optionId(id, current) : undefined}
          aria-describedby={describedBy || undefined}
          aria-invalid={error ? true : undefined}
          value={typed}
          onChange={(event) => type(event.target.value)}
          onClick={() => setOpen(true)}
          onKeyDown={press}
          onBlur={leave}
        />
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label={fr.communes.proposed}
          className="options"
          hidden={!open || options.length === 0}
        >
          {options.map((option, at) => (
            <Option
              key={option.insee}
              id={optionId(id, option)}
              option={option}
              active={at === active}
              onChoose={() => choose(option)}
            />
          ))}
        </div>
        {open && found.isSuccess && options.length === 0 && (
          <p className="options hint">{fr.communes.none}</p>
        )}
      </div>
      <p className="unseen" role="status">
        {open && asked && found.isSuccess && fr.communes.found(options.length)}
      </p>
      <FieldError id={`${id}-error`} error={error} />
    </div>
  );
}

const optionId = (id: string, { insee }: Commune) => `${id}-${insee}`;

interface Shown {
  id: string;
  option: Commune;
  active: boolean;
  onChoose: () => void;
}

function Option({ id, option, active, onChoose }: Shown) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are read by the field, which keeps the focus
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active one
    <div
      id={id}
      role="option"
      aria-selected={active}
      ref={(element) => {
        if (active) element?.scrollIntoView({ block: 'nearest' });
      }}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span>{option.name}</span>
      {option.inTenant === false && (
        <span className="quiet small">{fr.communes.elsewhere(option.departement)}</span>
      )}
    </div>
  );
}
