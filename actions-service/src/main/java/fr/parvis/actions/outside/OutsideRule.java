package fr.parvis.actions.outside;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * Which addresses may be read: https, without a name or password in them. Where they lead is looked
 * at when they are read.
 *
 * @param anywhere whether plain http and this very machine will do, as for trying things out
 */
public record OutsideRule(boolean anywhere) {

    private static final int LONGEST = 500;

    /**
     * The address as it is read; {@code webcal} is https by another name.
     *
     * @param field JSON pointer of where it was typed
     */
    public URI read(String typed, String field) {
        try {
            var address = new URI(typed.strip().replaceFirst("(?i)^webcals?:", "https:"));
            if (typed.length() <= LONGEST && isFit(address)) {
                return address;
            }
        } catch (URISyntaxException unreadable) {
            throw new OutsideUnfit(field);
        }
        throw new OutsideUnfit(field);
    }

    private boolean isFit(URI address) {
        var schemes = anywhere ? Set.of("https", "http") : Set.of("https");
        return address.getScheme() != null
                && schemes.contains(address.getScheme().toLowerCase(Locale.ROOT))
                && address.getHost() != null
                && address.getUserInfo() == null;
    }
}
