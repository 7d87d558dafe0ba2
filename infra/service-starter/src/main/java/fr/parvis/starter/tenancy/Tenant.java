package fr.parvis.starter.tenancy;

import fr.parvis.starter.core.Siren;
import fr.parvis.starter.reference.Phones;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One EPCI as the tenant directory knows it.
 *
 * @param slug its name in paths
 * @param houseName as written on screen and in mails, "France services de Cluny"
 * @param region ISO 3166 code by which its phone numbers are read: FR, RE, GP…
 * @param communes INSEE codes of its members
 * @param centres centre of each commune by INSEE code; empty where the tenant gave none
 */
public record Tenant(
        Siren siren,
        String slug,
        List<String> formerSlugs,
        String name,
        String houseName,
        ZoneId zone,
        String region,
        Colours colours,
        Sender sender,
        @Nullable String replyTo,
        @Nullable String phone,
        List<House> houses,
        List<String> communes,
        Map<String, Position> centres) {

    /** The tenant's own colours, hexadecimal; null where it keeps those of Parvis. */
    public record Colours(@Nullable String accent, @Nullable String secondary) {}

    /** Whom its mails come from. */
    public record Sender(String name, String address) {}

    /** A place of the tenant; {@code kind} is HOUSE or ANTENNA. */
    public record House(
            String id,
            String name,
            String kind,
            @Nullable String houseId,
            String carrier,
            String insee) {}

    /** Degrees, WGS 84. */
    public record Position(double lat, double lon) {}

    /** As people say it within a sentence: "la France services de Cluny". */
    public String theHouse() {
        return houseName.startsWith("France services") ? "la " + houseName : houseName;
    }

    /** The phone as people of the region read it aloud, never cut at the end of a line. */
    public @Nullable String spokenPhone() {
        return phone == null ? null : Phones.spoken(phone, region).replace(' ', '\u00a0');
    }

    public Optional<Position> centreOf(String insee) {
        return Optional.ofNullable(centres.get(insee));
    }
}
