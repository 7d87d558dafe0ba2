package fr.parvis.actions.playbook.json;

import fr.parvis.actions.playbook.Guide;
import fr.parvis.actions.playbook.ShippedGuides;
import fr.parvis.actions.practice.Practice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The guides under {@code playbooks/}, a file for each practice; read once. */
@Component
class JsonGuides implements ShippedGuides {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<Practice, Guide> guides =
            Arrays.stream(Practice.values()).collect(Collectors.toMap(it -> it, JsonGuides::read));

    @Override
    public Guide of(Practice practice) {
        return Objects.requireNonNull(guides.get(practice));
    }

    private static Guide read(Practice practice) {
        var file = practice.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".json";
        try (InputStream resource = JsonGuides.class.getResourceAsStream("/playbooks/" + file)) {
            return guide(Objects.requireNonNull(resource, file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Guide guide(InputStream json) {
        var file = JSON.readTree(json);
        var steps = JSON.treeToValue(file.path("steps"), ShippedStep[].class);
        return new Guide(
                file.path("title").stringValue(),
                file.path("introduction").stringValue(),
                Arrays.stream(steps).map(ShippedStep::step).toList());
    }
}
