import { fr } from '../fr.ts';
import { useTenant } from '../frame/tenant.ts';
import { moment, span, toInstant } from '../kit/when.ts';
import type { Composed } from './request.ts';
import { placeInWords } from './words.tsx';

/** The letter as those asked will read it: the words are those of notifications-service. */
export function Letter({ composed, firstName }: { composed: Composed; firstName?: string }) {
  const { houseName, name, phone, zone } = useTenant();
  const from = toInstant(composed.date, composed.from, zone);
  const to = toInstant(composed.date, composed.to, zone);
  const answerBy = toInstant(composed.answerByDate, composed.answerByTime, zone);
  const place = placeInWords(composed.label.trim(), composed.commune?.name);
  const helpers = Number(composed.helpersNeeded) || 0;
  return (
    <section className="letter" aria-label={fr.letter.title}>
      <p className="letter-from">
        <strong>{houseName}</strong>
      </p>
      <div className="letter-body">
        <p>{fr.letter.hello(firstName)}</p>
        <p>{fr.letter.seeks(houseName)}</p>
        <div className="letter-facts">
          <p className="letter-title">
            {composed.title.trim() || <Blank words={fr.letter.noTitle} />}
            {helpers > 0 && fr.letter.people(helpers)}
          </p>
          <p>{from && to ? span(from, to, zone) : <Blank words={fr.letter.noDate} />}</p>
          <p>{place || <Blank words={fr.letter.noPlace} />}</p>
        </div>
        <p className="letter-paragraph">
          {composed.message.trim() || <Blank words={fr.letter.noMessage} />}
        </p>
        <p>{fr.letter.canYou}</p>
        <p className="letter-button" aria-hidden="true">
          {fr.letter.answer}
        </p>
        {answerBy && <p>{fr.letter.answerBy(moment(answerBy, zone))}</p>}
        <p>{fr.letter.orWrite(phone)}</p>
        <p className="quiet small">{fr.letter.yours}</p>
        <p className="letter-paragraph">
          {[houseName, name, phone && fr.letter.phone(phone)].filter(Boolean).join('\n')}
        </p>
        <p className="letter-foot">{fr.letter.foot}</p>
      </div>
    </section>
  );
}

function Blank({ words }: { words: string }) {
  return <span className="letter-blank">{words}</span>;
}
