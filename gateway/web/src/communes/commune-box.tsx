import { useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import type { Commune } from '../api/types.ts';
import { useCommunes } from '../api/volunteers.ts';
import { fr } from '../fr.ts';
import { useSettled } from '../kit/draft.ts';
import { FieldError, type FieldWords, fieldId } from '../kit/fields.tsx';

interface Chosen {
  insee: string;
  name: string;
}

interface Box extends FieldWords {
  name: string;
  value: Chosen | null;
  onChange: (commune: Chosen | null) => void;
}

/** A commune found as one types, without accents or hyphens; those of the intercommunalité first. */
export function CommuneBox({ name, value, onChange, label, hint, error, optional }: Box) {
  const [typed, setTyped] = useState(value?.name ?? '');
  const settled = useSettled(typed, 150);
  const items = useCommunes(settled === value?.name ? '' : settled).data?.items ?? [];
  const choose = (key: unknown) => {
    const commune = items.find((found) => found.insee === key);
    if (!commune) return;
    setTyped(commune.name);
    onChange({ insee: commune.insee, name: commune.name });
  };
  const type = (text: string) => {
    setTyped(text);
    if (text === '') onChange(null);
  };
  return (
    <ComboBox
      className={error ? 'field has-error' : 'field'}
      inputValue={typed}
      onInputChange={type}
      value={value?.insee ?? null}
      onChange={choose}
      items={items}
      defaultFilter={() => true}
      menuTrigger="focus"
      allowsEmptyCollection
      isInvalid={Boolean(error)}
      onBlur={() => setTyped(value?.name ?? '')}
    >
      <Label htmlFor={fieldId(name)}>
        {label}
        {optional && <span className="optional"> {fr.form.optional}</span>}
      </Label>
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <Input className="input" id={fieldId(name)} autoComplete="off" />
      <FieldError id={`${fieldId(name)}-error`} error={error} />
      <Popover className="options-over" offset={4}>
        <ListBox
          className="options"
          renderEmptyState={() => <p className="hint">{fr.communes.none}</p>}
        >
          {(commune: Commune) => (
            <ListBoxItem id={commune.insee} textValue={commune.name}>
              <span>{commune.name}</span>
              {commune.inTenant === false && (
                <span className="quiet small">{fr.communes.elsewhere(commune.departement)}</span>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
