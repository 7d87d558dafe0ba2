package fr.parvis.actions.workbook;

import fr.parvis.starter.reference.Commune;
import fr.parvis.starter.reference.Communes;
import fr.parvis.starter.reference.Gazetteer;
import fr.parvis.starter.reference.Recognised;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how a tenant's people name communes, and names each so that it reads again as itself. */
public final class CommuneCell {

    private static final Pattern CODE = Pattern.compile(".*\\bINSEE ?(\\d[\\dAB]\\d{3})\\b.*");

    private final Set<String> own;
    private final Gazetteer gazetteer;
    private final Map<String, Recognised> read = new HashMap<>();

    CommuneCell(Collection<String> own) {
        this.own = Set.copyOf(own);
        this.gazetteer = Communes.official().within(own);
    }

    Recognised read(String typed) {
        return read.computeIfAbsent(typed, this::recognised);
    }

    /** One that is not the tenant's own goes with its département; the code says the rest. */
    String text(String insee) {
        return Communes.official().byCode(insee).map(this::name).orElse(insee);
    }

    private String name(Commune commune) {
        String name =
                own.contains(commune.insee())
                        ? commune.name()
                        : commune.name() + " (" + commune.departement() + ")";
        return read(name).equals(new Recognised.Exact(commune))
                ? name
                : name + ", INSEE " + commune.insee();
    }

    private Recognised recognised(String typed) {
        return coded(typed)
                .<Recognised>map(Recognised.Exact::new)
                .orElseGet(() -> gazetteer.recognise(typed));
    }

    private static Optional<Commune> coded(String typed) {
        Matcher code = CODE.matcher(typed);
        return code.matches() ? Communes.official().byCode(code.group(1)) : Optional.empty();
    }
}
