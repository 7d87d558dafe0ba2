package fr.parvis.starter.reference;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** E-mail addresses typed anyhow, checked by their syntax only. */
public final class Emails {

    private static final int LONGEST = 254;
    private static final Pattern SYNTAX =
            Pattern.compile(
                    "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                            + "@([\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+\\p{L}{2,63}");

    private Emails() {}

    /** In lower case, so that equal addresses are equal; empty where it cannot be one. */
    public static Optional<String> read(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT).replaceFirst("^mailto:", "");
        return text.length() <= LONGEST && SYNTAX.matcher(text).matches()
                ? Optional.of(text)
                : Optional.empty();
    }
}
