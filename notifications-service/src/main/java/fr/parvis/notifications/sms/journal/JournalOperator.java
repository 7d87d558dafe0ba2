package fr.parvis.notifications.sms.journal;

import fr.parvis.notifications.delivery.Outcome;
import fr.parvis.notifications.sms.Sms;
import fr.parvis.notifications.sms.SmsOperator;

/** Sends nothing: the delivery itself keeps the words, where the local system shows them. */
final class JournalOperator implements SmsOperator {

    @Override
    public Outcome send(Sms sms) {
        return new Outcome.Taken(
                "Journal, " + sms.text().parts() + " SMS\u00a0: " + sms.text().words());
    }
}
