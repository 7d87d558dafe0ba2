import { fr } from '../fr.ts';
import { useTenant } from '../frame/tenant.ts';
import { moment, span, toInstant } from '../kit/when.ts';
import type { Composed } from './request.ts';

/** The letter as those asked will read it. */
export function Letter({ composed, firstName }: { composed: Composed; firstName?: string }) {
  const { houseName, name, zone } = useTenant();
  const from = toInstant(composed.date, composed.from, zone);
  const to = toInstant(composed.date, composed.to, zone);
  const answerBy = toInstant(composed.answerByDate, composed.answerByTime, zone);
  const place = [composed.label.trim(), composed.commune?.name].filter(Boolean).join(', ');
  const helpers = Number(composed.helpersNeeded) || 0;
  const paragraphs = composed.message.trim().split(/\n\s*\n/);
  return (
    <section className="letter" aria-label={fr.letter.title}>
      <p className="letter-from">
        <strong>{houseName ?? name}</strong>
        {houseName && <span>{name}</span>}
      </p>
      <div className="letter-body">
        <p>{fr.letter.hello(firstName)}</p>
        <p className="letter-title">
          {composed.title.trim() || <Blank words={fr.letter.noTitle} />}
        </p>
        {paragraphs.map((paragraph, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name than their rank
          <p key={at} className="letter-paragraph">
            {paragraph || <Blank words={fr.letter.noMessage} />}
          </p>
        ))}
        <dl className="letter-facts">
          <dt>{fr.letter.when}</dt>
          <dd>{from && to ? span(from, to, zone) : <Blank words={fr.letter.noDate} />}</dd>
          <dt>{fr.letter.where}</dt>
          <dd>{place || <Blank words={fr.letter.noPlace} />}</dd>
          <dt>{fr.letter.howMany}</dt>
          <dd>{helpers > 0 ? fr.letter.people(helpers) : <Blank words={fr.letter.noNumber} />}</dd>
        </dl>
        <p className="letter-button" aria-hidden="true">
          {fr.letter.answer}
        </p>
        {answerBy && <p>{fr.letter.answerBy(moment(answerBy, zone))}</p>}
        <p className="letter-foot">{fr.letter.foot(houseName ?? name)}</p>
      </div>
    </section>
  );
}

function Blank({ words }: { words: string }) {
  return <span className="letter-blank">{words}</span>;
}
