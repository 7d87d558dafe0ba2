package fr.parvis.tenants;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One intercommunalité as its file declares it, and as {@code tenants.tenant-registered.v1} tells
 * it.
 *
 * @param siren nine digits, the key everywhere but in paths
 * @param slug its name in paths; a former one redirects
 * @param zone IANA time zone
 * @param region of phone numbers, as libphonenumber names it
 * @param communes INSEE codes
 * @param centres of some or all communes; without them distances are not offered
 */
public record Tenant(
        String siren,
        String slug,
        List<String> formerSlugs,
        String name,
        String houseName,
        String zone,
        String region,
        Colours colours,
        Sender sender,
        String replyTo,
        String phone,
        List<House> houses,
        List<String> communes,
        List<Centre> centres) {

    /** CSS hexadecimal colours that replace the default ones where their contrast holds. */
    public record Colours(@Nullable String accent, @Nullable String secondary) {}

    public record Sender(String name, String address) {}

    /**
     * @param kind HOUSE or ANTENNA
     * @param houseId the house an antenna belongs to
     */
    public record House(
            String id,
            String name,
            String kind,
            @Nullable String houseId,
            String carrier,
            String insee) {}

    public record Centre(String insee, double lat, double lon) {}

    /** The alias of its Keycloak organization. */
    public String organization() {
        return "epci-" + siren;
    }
}
