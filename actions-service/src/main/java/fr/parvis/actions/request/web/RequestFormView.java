package fr.parvis.actions.request.web;

import static java.util.stream.Collectors.toMap;

import fr.parvis.actions.request.web.PublicRequestController.RequestForm;
import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.reference.Communes;
import fr.parvis.starter.tenancy.Tenant;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the form of a request shows.
 *
 * @param errors by field, what is wrong and what to do
 */
public record RequestFormView(
        List<Choice> communes, RequestForm typed, Map<String, String> errors, String ticket) {

    /** A commune to choose. */
    public record Choice(String insee, String name) {}

    static RequestFormView of(Tenant tenant, RequestForm typed, List<Flaw> flaws, String ticket) {
        var errors =
                flaws.stream()
                        .collect(
                                toMap(
                                        flaw -> flaw.pointer().substring(1),
                                        Flaw::message,
                                        (first, second) -> first,
                                        LinkedHashMap::new));
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
