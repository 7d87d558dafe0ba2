package fr.parvis.notifications.email;

import java.util.Locale;

/** The part of an address that says whose server takes the mail. */
public final class RecipientDomain {

    private RecipientDomain() {}

    public static String of(String address) {
        return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
