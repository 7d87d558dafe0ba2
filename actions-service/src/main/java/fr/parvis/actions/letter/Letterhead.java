package fr.parvis.actions.letter;

import fr.parvis.starter.tenancy.Tenant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who writes, as every letter says it. */
public final class Letterhead {

    private Letterhead() {}

    public static Map<String, Object> of(Tenant tenant) {
        var head = new LinkedHashMap<String, Object>();
        head.put("name", tenant.name());
        head.put("houseName", tenant.houseName());
        putIfKnown(head, "phone", tenant.spokenPhone());
        putIfKnown(head, "replyTo", tenant.replyTo());
        putIfKnown(head, "accent", tenant.colours().accent());
        return head;
    }

    public static void putIfKnown(Map<String, Object> model, String key, @Nullable Object value) {
        if (value != null) {
            model.put(key, value);
        }
    }
}
