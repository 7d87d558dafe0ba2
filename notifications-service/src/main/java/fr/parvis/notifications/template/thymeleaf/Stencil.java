package fr.parvis.notifications.template.thymeleaf;

import fr.parvis.notifications.template.Letter;
import fr.parvis.notifications.template.OwnModel;
import fr.parvis.notifications.template.SharedModel;
import fr.parvis.notifications.template.Template;
import fr.parvis.notifications.template.Wrapped;
import org.jspecify.annotations.Nullable;
import org.unbescape.html.HtmlEscape;

/**
 * A letter written once for all recipients of whom the same things are known, with marks in the
 * place of what is each one's own: filling it in is far cheaper than writing it anew.
 */
record Stencil(String subject, String text, String html) {

    private static final String FIRST_NAME = mark("firstName");
    private static final String LINK = mark("link");
    private static final String PREFERENCES = mark("preferences");
    private static final String PROVENANCE = mark("provenance");
    private static final String UNSUBSCRIBE = mark("unsubscribe");

    /** Letters of one key differ by nothing but what replaces the marks. */
    record Key(Template template, SharedModel shared, OwnModel marks, @Nullable String leave) {

        static Key of(Template template, SharedModel shared, OwnModel own, @Nullable String leave) {
            var marks =
                    new OwnModel(
                            own.firstName() == null ? null : FIRST_NAME,
                            own.link() == null ? null : LINK,
                            own.preferences() == null ? null : PREFERENCES,
                            own.provenance() == null ? null : PROVENANCE,
                            own.answer(),
                            own.position());
            return new Key(template, shared, marks, leave == null ? null : UNSUBSCRIBE);
        }
    }

    Letter filled(OwnModel own, @Nullable String leave) {
        var plain = fill(text, own, leave, false);
        return new Letter(subject, Wrapped.text(plain), fill(html, own, leave, true));
    }

    private static String fill(String form, OwnModel own, @Nullable String leave, boolean html) {
        var filled = put(form, FIRST_NAME, own.firstName(), html);
        filled = put(filled, LINK, own.link(), html);
        filled = put(filled, PREFERENCES, own.preferences(), html);
        filled = put(filled, PROVENANCE, own.provenance(), html);
        return put(filled, UNSUBSCRIBE, leave, html);
    }

    private static String put(String form, String mark, @Nullable String value, boolean html) {
        if (value == null) {
            return form;
        }
        return form.replace(mark, html ? HtmlEscape.escapeHtml4Xml(value) : value);
    }

    /** Between two characters of the private use area, which nobody types. */
    private static String mark(String name) {
        return '\uE000' + name + '\uE001';
    }
}
