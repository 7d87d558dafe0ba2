package fr.parvis.actions.agenda;

import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.PrintedCode;
import fr.parvis.starter.tenancy.Tenant;

/**
 * Where the public finds things.
 *
 * @param origin where the gateway is reached from outside, without trailing slash
 */
public record Addresses(String origin) {

    private static final String SECURE = "https://";

    public String agenda(Tenant tenant) {
        return origin + "/" + tenant.slug() + "/agenda";
    }

    public String page(Tenant tenant, OccurrenceId id) {
        return origin + "/" + tenant.slug() + "/seances/" + id.value();
    }

    /** Short enough to be typed from paper. */
    public String typed(Tenant tenant, PrintedCode code) {
        return origin + "/" + tenant.slug() + "/s/" + code.value();
    }

    /** As it is printed: browsers add {@code https://} by themselves. */
    public static String onPaper(String address) {
        return address.startsWith(SECURE) ? address.substring(SECURE.length()) : address;
    }
}
