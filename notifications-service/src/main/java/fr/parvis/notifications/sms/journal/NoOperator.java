package fr.parvis.notifications.sms.journal;

import fr.parvis.notifications.delivery.Outcome;
import fr.parvis.notifications.sms.Sms;
import fr.parvis.notifications.sms.SmsOperator;

/** Where nobody carries short messages, each says so. */
final class NoOperator implements SmsOperator {

    @Override
    public Outcome send(Sms sms) {
        return new Outcome.Refused("Aucun opérateur de SMS n’est configuré");
    }
}
