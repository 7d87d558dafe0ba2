package fr.parvis.actions.request.web;

import fr.parvis.actions.request.AskerKind;
import org.jspecify.annotations.Nullable;

/**
 * The form as it is sent.
 *
 * @param website a field that people do not see; only programs fill it in
 */
public record RequestForm(
        @Nullable AskerKind kind,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String commune,
        @Nullable String wish,
        @Nullable String place,
        @Nullable String when,
        @Nullable String website,
        @Nullable String ticket) {

    static final RequestForm BLANK =
            new RequestForm(null, null, null, null, null, null, null, null, null, null);

    ReceivedRequest request() {
        var who = kind == null ? AskerKind.RESIDENT : kind;
        return new ReceivedRequest(
                who, text(name), email, phone, text(commune), text(wish), place, when);
    }

    boolean isByHand() {
        return website == null || website.isBlank();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
