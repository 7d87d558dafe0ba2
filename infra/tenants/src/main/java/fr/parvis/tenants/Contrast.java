package fr.parvis.tenants;

import java.util.HexFormat;
import java.util.regex.Pattern;

/** Contrast of two colours as WCAG 2.2 defines it, from 1 to 21. */
final class Contrast {

    private static final Pattern HEXADECIMAL = Pattern.compile("#[0-9a-fA-F]{6}");

    private Contrast() {}

    /** White on this colour is readable, and so is this colour on our tinted papers: 4.5:1. */
    static boolean isReadable(String colour) {
        return HEXADECIMAL.matcher(colour).matches() && ofWhiteTo(colour) >= 5.5;
    }

    static double ofWhiteTo(String colour) {
        return 1.05 / (luminance(HexFormat.of().parseHex(colour.substring(1))) + 0.05);
    }

    private static double luminance(byte[] rgb) {
        return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
    }

    private static double linear(byte channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
