package fr.parvis.notifications.email.smtp;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Who signs in at the mail server, as its address says it. */
record Credentials(String user, String password) {

    static Optional<Credentials> of(URI url) {
        return Optional.ofNullable(url.getRawUserInfo()).map(Credentials::split);
    }

    @Override
    public String toString() {
        return "Credentials of " + user;
    }

    private static Credentials split(String userInfo) {
        int colon = userInfo.indexOf(':');
        return colon < 0
                ? new Credentials(decoded(userInfo), "")
                : new Credentials(
                        decoded(userInfo.substring(0, colon)),
                        decoded(userInfo.substring(colon + 1)));
    }

    /** A plus sign is itself in a user info, unlike in a form. */
    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
