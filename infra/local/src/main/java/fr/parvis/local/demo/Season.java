package fr.parvis.local.demo;

import fr.parvis.tenants.TenantFiles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Volunteers enrolled, calls opened, answers given. */
public final class Season {

    private static final int PEOPLE = 140;

    private final StaffApi api;
    private final Letters letters;
    private final Consumer<String> tell;

    private Season(StaffApi api, Letters letters, Consumer<String> tell) {
        this.api = api;
        this.letters = letters;
        this.tell = tell;
    }

    /**
     * Fills Clunisois with what it has none of yet.
     *
     * @param mailbox where the mails arrive, an origin
     * @param tell is told what was done, in French
     */
    public static void fill(
            String gateway, String keycloak, String mailbox, Consumer<String> tell) {
        var api = new StaffApi(gateway, keycloak);
        new Season(api, new Letters(api, mailbox), tell).fill();
    }

    private void fill() {
        if (api.get("/volunteers?limit=1").path("items").isEmpty()) {
            enrol();
        }
        Set<String> present = titles();
        PlannedCall.season().stream()
                .filter(planned -> !present.contains(planned.title()))
                .forEach(this::open);
        tell.accept("Le Clunisois a sa saison.");
    }

    private Set<String> titles() {
        JsonNode calls = api.get("/calls?limit=500").path("items");
        return StreamSupport.stream(calls.spliterator(), false)
                .map(call -> call.path("title").asString())
                .collect(Collectors.toSet());
    }

    private void enrol() {
        List<String> communes = TenantFiles.demo().getFirst().communes();
        new InventedPeople(communes).some(PEOPLE).forEach(body -> api.post("/volunteers", body));
        tell.accept("%d bénévoles sont inscrits.".formatted(PEOPLE));
    }

    private void open(PlannedCall planned) {
        JsonNode call = api.post("/calls", planned.body());
        answer(planned);
        if (planned.closed()) {
            String thanks = "Merci à toutes et à tous, à bientôt.";
            api.post("/calls/" + call.path("id").asString() + "/close", Map.of("thankYou", thanks));
        }
        tell.accept("Appel « %s » : %s.".formatted(planned.title(), planned.told()));
    }

    private void answer(PlannedCall planned) {
        List<String> links = new ArrayList<>(letters.about(planned.title(), planned.answers()));
        Collections.shuffle(links, new Random(71));
        List<String> answers = planned.inOrder();
        for (int i = 0; i < answers.size(); i++) {
            api.answer(links.get(i), answers.get(i));
        }
    }
}
