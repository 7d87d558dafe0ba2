package fr.parvis.starter.core;

import java.util.regex.Pattern;

/**
 * The nine digits by which the State knows an EPCI; the key of a tenant everywhere but in paths.
 */
public record Siren(String value) {

    private static final Pattern NINE_DIGITS = Pattern.compile("\\d{9}");

    public Siren {
        if (!NINE_DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("A SIREN has nine digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
