package fr.parvis.actions.telling;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who must hear of the last change of a date.
 *
 * @param id on the list of this date
 * @param phone E.164
 * @param knows what they are to know of the date
 * @param mail what became of the mail that tells them; null while it is on its way, or where none
 *     is sent
 * @param tick that a colleague told them; null until one did
 */
public record Addressee(
        String id,
        Kind kind,
        String name,
        @Nullable String phone,
        @Nullable String email,
        String knows,
        @Nullable MailState mail,
        @Nullable Tick tick) {

    public enum Kind {
        RESIDENT,
        PARTNER,
        COMMUNE
    }

    /** Whether they know. */
    public enum Word {
        BY_MAIL,
        BY_PHONE,
        ON_ITS_WAY,
        MAIL_FAILED,
        NO_ADDRESS;

        /** Whether somebody has to call. */
        public boolean isMissing() {
            return this == MAIL_FAILED || this == NO_ADDRESS;
        }
    }

    public Word word() {
        if (tick != null) {
            return Word.BY_PHONE;
        }
        if (email == null) {
            return Word.NO_ADDRESS;
        }
        return mail == null
                ? Word.ON_ITS_WAY
                : mail == MailState.SENT ? Word.BY_MAIL : Word.MAIL_FAILED;
    }
}
