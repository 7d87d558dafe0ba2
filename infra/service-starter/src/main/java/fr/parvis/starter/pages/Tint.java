package fr.parvis.starter.pages;

import fr.parvis.starter.tenancy.Tenant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A tenant's colours laid over those of Parvis. The directory admits only colours that are readable
 * on every paper; in the dark they are lightened.
 */
record Tint(Optional<Colour> accent, Optional<Colour> secondary) {

    private static final Colour WHITE = new Colour(0xffffff);
    private static final Colour NIGHT = new Colour(0x131a1a);

    record Colour(int rgb) {

        private static final Pattern HEXADECIMAL = Pattern.compile("#?([0-9a-fA-F]{6})");

        static Optional<Colour> of(@Nullable String written) {
            var match = HEXADECIMAL.matcher(written == null ? "" : written);
            return match.matches()
                    ? Optional.of(new Colour(Integer.parseInt(match.group(1), 16)))
                    : Optional.empty();
        }

        /**
         * @param share of the other colour, 0 to 1
         */
        Colour mixed(Colour other, double share) {
            var mixed = 0;
            for (int shift = 0; shift <= 16; shift += 8) {
                var from = rgb >> shift & 0xff;
                var to = other.rgb >> shift & 0xff;
                mixed |= (int) Math.round(from + (to - from) * share) << shift;
            }
            return new Colour(mixed);
        }

        String hexadecimal() {
            return "%06x".formatted(rgb);
        }
    }

    static Tint of(Tenant tenant) {
        return of(tenant.colours().accent(), tenant.colours().secondary());
    }

    static Tint of(@Nullable String accent, @Nullable String secondary) {
        return new Tint(Colour.of(accent), Colour.of(secondary));
    }

    /** Names the two colours in the address of the stylesheet; empty where there are none. */
    String query() {
        return Stream.of(
                        accent.map(it -> "&accent=" + it.hexadecimal()),
                        secondary.map(it -> "&secondary=" + it.hexadecimal()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining());
    }

    String css() {
        return scheme("light", accent.map(Tint::day), secondary.map(Tint::dayMark))
                + scheme("dark", accent.map(Tint::night), secondary.map(Tint::nightMark));
    }

    private static String scheme(String name, Optional<String> accent, Optional<String> mark) {
        var values = accent.orElse("") + mark.orElse("");
        return values.isEmpty()
                ? ""
                : "@media (prefers-color-scheme: " + name + ") { :root { " + values + "} }\n";
    }

    private static String day(Colour accent) {
        return value("accent", accent)
                + value("accent-deep", accent.mixed(NIGHT, 0.3))
                + value("accent-soft", accent.mixed(WHITE, 0.87));
    }

    private static String night(Colour accent) {
        return value("accent", accent.mixed(WHITE, 0.55))
                + value("accent-deep", accent.mixed(WHITE, 0.7))
                + value("accent-soft", accent.mixed(NIGHT, 0.65))
                + value("on-accent", accent.mixed(NIGHT, 0.85));
    }

    private static String dayMark(Colour secondary) {
        return value("secondary-mark", secondary)
                + value("secondary-soft", secondary.mixed(WHITE, 0.85));
    }

    private static String nightMark(Colour secondary) {
        return value("secondary-mark", secondary.mixed(WHITE, 0.45))
                + value("secondary-soft", secondary.mixed(NIGHT, 0.7));
    }

    private static String value(String name, Colour colour) {
        return "--" + name + ": #" + colour.hexadecimal() + "; ";
    }
}
