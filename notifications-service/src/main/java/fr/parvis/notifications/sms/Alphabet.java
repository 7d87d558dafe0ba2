package fr.parvis.notifications.sms;

/**
 * How a short message is written (3GPP TS 23.038), and how much of it one part holds.
 *
 * @see SmsText
 */
public enum Alphabet {
    /** Counted in septets. */
    GSM_7(160, 153),
    /** Counted in UTF-16 units. */
    UCS_2(70, 67);

    private final int alone;
    private final int chained;

    Alphabet(int alone, int chained) {
        this.alone = alone;
        this.chained = chained;
    }

    /** Units of a message that is one part. */
    int alone() {
        return alone;
    }

    /** Units of each part of a longer one, whose header takes some room. */
    int chained() {
        return chained;
    }
}
