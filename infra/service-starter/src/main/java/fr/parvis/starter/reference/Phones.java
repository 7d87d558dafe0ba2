package fr.parvis.starter.reference;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/** Phone numbers typed anyhow, also by a spreadsheet that ate the first zero. */
public final class Phones {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private Phones() {}

    /**
     * The number in E.164, where it is possible for the region.
     *
     * @param region ISO 3166 code: FR, RE, GP…
     */
    public static Optional<String> read(String typed, String region) {
        try {
            PhoneNumber number = NUMBERS.parse(typed.replaceFirst("\\.0$", ""), region);
            return NUMBERS.isPossibleNumber(number)
                    ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException unreadable) {
            return Optional.empty();
        }
    }

    /** As people of the region read it aloud: "06 12 34 56 78". */
    public static String spoken(String e164, String region) {
        try {
            PhoneNumber number = NUMBERS.parse(e164, region);
            boolean domestic = region.equals(NUMBERS.getRegionCodeForNumber(number));
            return NUMBERS.format(
                    number,
                    domestic ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException unreadable) {
            return e164;
        }
    }
}
