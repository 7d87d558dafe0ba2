package fr.parvis.notifications.sms;

import fr.parvis.notifications.delivery.Outcome;

/** Takes short messages for everyone. */
public interface SmsOperator {
    /** Never throws: what the far end or the line did is the outcome. */
    Outcome send(Sms sms);
}
