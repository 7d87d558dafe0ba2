package fr.parvis.starter.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.starter.core.Fact;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How facts are written as JSON and read again: times as RFC 3339, absent components left out,
 * unknown ones passed over.
 */
public final class EventJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            any ->
                                    JsonInclude.Value.construct(
                                            JsonInclude.Include.NON_NULL,
                                            JsonInclude.Include.NON_NULL))
                    .build();

    private EventJson() {}

    public static String write(Fact fact) {
        return MAPPER.writeValueAsString(fact);
    }

    /** Throws {@link JacksonException} for what is no JSON or lacks what the record needs. */
    public static <T> T read(byte[] json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}
