package fr.parvis.notifications.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The letters this service can write; the wire name is the folder of its three files. */
public enum Template {
    CALL_FOR_HELP,
    CALL_ACCEPTED,
    CALL_WAITING,
    CALL_PROMOTED,
    CALL_WITHDRAWN,
    CALL_DECLINED_CONFIRMATION,
    CALL_CLOSED,
    CALL_CANCELLED,
    CALL_THANKS,
    BOOKING_CONFIRMED,
    BOOKING_PROMOTED,
    BOOKING_REMINDER,
    OCCURRENCE_MOVED,
    OCCURRENCE_CANCELLED,
    REQUEST_RECEIVED,
    REQUEST_ANSWERED,
    HOME_VISIT_OVERDUE,
    MORNING_LIST,
    REFERRAL_RECEIVED,
    REFERRAL_REMINDER,
    REFERRAL_LINK,
    REFERRAL_NEWS;

    public static Optional<Template> named(String wireName) {
        return Arrays.stream(values()).filter(one -> one.wireName().equals(wireName)).findFirst();
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
