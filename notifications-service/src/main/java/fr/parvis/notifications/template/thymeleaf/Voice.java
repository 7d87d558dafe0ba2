package fr.parvis.notifications.template.thymeleaf;

import fr.parvis.notifications.template.SharedModel;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a letter are made of, said as French wants it.
 *
 * @param house with its article, to begin a sentence
 * @param when with a capital, to begin a sentence
 * @param what the title, with how many are needed where it is said
 * @param accent a colour that can stand in a style
 */
record Voice(String house, String when, String what, String accent) {

    private static final String TEAL = "#0f5c5c";
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    static Voice of(SharedModel shared) {
        var house = house(shared.tenant().houseName());
        return new Voice(
                house, capital(when(shared)), what(shared), colour(shared.tenant().accent()));
    }

    private static String when(SharedModel shared) {
        var call = shared.call();
        var date = shared.occurrence();
        if (call != null) {
            return call.when();
        }
        return date == null || date.when() == null ? "" : date.when();
    }

    private static String what(SharedModel shared) {
        var call = shared.call();
        var date = shared.occurrence();
        if (call != null) {
            return what(call);
        }
        return date == null ? "" : date.title();
    }

    private static String what(SharedModel.CallWords call) {
        var helpers = call.helpersNeeded();
        if (helpers == null) {
            return call.title();
        }
        return call.title()
                + " ("
                + helpers
                + (helpers == 1 ? "\u00a0personne)" : "\u00a0personnes)");
    }

    private static String house(String name) {
        return name.startsWith("France services") ? "La " + name : name;
    }

    private static String capital(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1);
    }

    private static String colour(@Nullable String asked) {
        return asked != null && COLOUR.matcher(asked).matches() ? asked : TEAL;
    }
}
