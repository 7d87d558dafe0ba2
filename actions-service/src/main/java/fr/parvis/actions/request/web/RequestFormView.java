package fr.parvis.actions.request.web;

import fr.parvis.actions.form.FormErrors;
import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.reference.Communes;
import fr.parvis.starter.tenancy.Tenant;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What the form of a request shows. */
public record RequestFormView(
        List<Choice> communes, RequestForm typed, FormErrors errors, String ticket) {

    private static final List<String> FIELDS =
            List.of("commune", "wish", "place", "when", "kind", "name", "email", "phone");

    /** A commune to choose. */
    public record Choice(String insee, String name) {}

    static RequestFormView of(Tenant tenant, RequestForm typed, List<Flaw> flaws, String ticket) {
        var errors = FormErrors.of(flaws, FIELDS);
        return new RequestFormView(communes(tenant), typed, errors, ticket);
    }

    private static List<Choice> communes(Tenant tenant) {
        var byName = Comparator.comparing(Choice::name, Collator.getInstance(Locale.FRENCH));
        return tenant.communes().stream()
                .flatMap(insee -> Communes.official().byCode(insee).stream())
                .map(it -> new Choice(it.insee(), it.name()))
                .sorted(byName)
                .toList();
    }
}
