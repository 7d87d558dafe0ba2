package fr.parvis.volunteers.volunteer;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address checked by its syntax only, in lower case, so that equal addresses are equal. */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern SYNTAX =
            Pattern.compile(
                    "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                            + "@([\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+\\p{L}{2,63}");

    public EmailAddress {
        if (!SYNTAX.matcher(value).matches() || value.length() > LONGEST) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** Reads an address typed anyhow; empty where it cannot be one. */
    public static Optional<EmailAddress> read(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT).replaceFirst("^mailto:", "");
        return text.length() <= LONGEST && SYNTAX.matcher(text).matches()
                ? Optional.of(new EmailAddress(text))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
