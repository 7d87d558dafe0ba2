package fr.parvis.tenants;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rule sheet of a tenant's file. */
enum TenantRule {
    SIREN_IS_VALID("le SIREN a neuf chiffres et une clé juste", t -> sirenHolds(t.siren())),
    SLUG_IS_READABLE(
            "le nom dans l’adresse a des minuscules, des chiffres et des tirets",
            t -> slugs(t).allMatch(slug -> slug.matches("[a-z0-9]+(-[a-z0-9]+)*"))),
    SLUG_IS_FREE(
            "le nom dans l’adresse n’est pas un mot réservé",
            t -> slugs(t).noneMatch(TenantRule::isReserved)),
    ZONE_IS_KNOWN("le fuseau horaire existe", t -> ZoneId.getAvailableZoneIds().contains(t.zone())),
    REGION_IS_A_COUNTRY_CODE(
            "la région des téléphones a deux lettres", t -> t.region().matches("[A-Z]{2}")),
    COLOURS_ARE_READABLE(
            "les couleurs ont un contraste d’au moins 5,5 avec le blanc, pour être lues aussi sur nos fonds teintés",
            t -> colours(t).allMatch(Contrast::isReadable)),
    ADDRESSES_ARE_ADDRESSES(
            "les adresses d’envoi et de réponse sont des adresses",
            t -> Stream.of(t.sender().address(), t.replyTo()).allMatch(TenantRule::isAddress)),
    COMMUNES_ARE_INSEE_CODES(
            "les communes sont données par leur code INSEE",
            t -> !t.communes().isEmpty() && t.communes().stream().allMatch(TenantRule::isInsee)),
    HOUSES_STAND_IN_THE_TENANT(
            "les maisons se trouvent dans une commune du territoire",
            t -> t.houses().stream().map(Tenant.House::insee).allMatch(t.communes()::contains)),
    CENTRES_ARE_OF_THE_TENANT(
            "les centres sont ceux de communes du territoire",
            t -> t.centres().stream().map(Tenant.Centre::insee).allMatch(t.communes()::contains));

    private static final Set<String> RESERVED =
            Set.of(
                    "api",
                    "app",
                    "me",
                    "r",
                    "p",
                    "u",
                    "d",
                    "c",
                    "login",
                    "logout",
                    "oauth2",
                    "actuator",
                    "assets",
                    "developpeurs");

    private final String sentence;
    private final Predicate<Tenant> holds;

    TenantRule(String sentence, Predicate<Tenant> holds) {
        this.sentence = sentence;
        this.holds = holds;
    }

    static List<TenantRule> brokenBy(Tenant tenant) {
        return Stream.of(values()).filter(rule -> !rule.holds.test(tenant)).toList();
    }

    /** No two tenants answer to the same SIREN or the same name in paths, former ones included. */
    static boolean areDistinct(Collection<Tenant> tenants) {
        return isDistinct(tenants.stream().map(Tenant::siren))
                && isDistinct(tenants.stream().flatMap(TenantRule::slugs));
    }

    String sentence() {
        return sentence;
    }

    private static boolean isDistinct(Stream<String> names) {
        List<String> all = names.toList();
        return Set.copyOf(all).size() == all.size();
    }

    private static Stream<String> slugs(Tenant tenant) {
        return Stream.concat(Stream.of(tenant.slug()), tenant.formerSlugs().stream());
    }

    private static Stream<String> colours(Tenant tenant) {
        return Stream.of(tenant.colours().accent(), tenant.colours().secondary())
                .filter(Objects::nonNull);
    }

    private static boolean isReserved(String slug) {
        return RESERVED.contains(slug);
    }

    private static boolean isAddress(String text) {
        return text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    }

    private static boolean isInsee(String code) {
        return code.matches("(\\d{2}|2[AB])\\d{3}");
    }

    /** Luhn's key; in reading order of a SIREN every second digit counts twice. */
    private static boolean sirenHolds(String siren) {
        return siren.matches("\\d{9}") && luhn(siren) % 10 == 0;
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int doubled = (digits.charAt(i) - '0') * (1 + i % 2);
            sum += doubled / 10 + doubled % 10;
        }
        return sum;
    }
}
