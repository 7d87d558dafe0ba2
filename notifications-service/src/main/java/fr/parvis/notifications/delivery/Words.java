package fr.parvis.notifications.delivery;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The far end's words, fit for those who may not see an address. */
final class Words {

    private static final Pattern ADDRESS =
            Pattern.compile("<?[^\\s<>@]+@[^\\s<>@:;,]+>?|\\+?\\d{9,15}");

    private Words() {}

    static String withoutAddress(@Nullable String answer) {
        return answer == null ? "" : ADDRESS.matcher(answer).replaceAll("…");
    }
}
