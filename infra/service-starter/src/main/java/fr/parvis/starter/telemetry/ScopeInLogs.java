package fr.parvis.starter.telemetry;

import ch.qos.logback.classic.spi.ILoggingEvent;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.tenancy.Tenancy;
import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/** Writes into each log line for which tenant the work was done; who did it stands in events. */
public final class ScopeInLogs implements StructuredLoggingJsonMembersCustomizer<ILoggingEvent> {

    @Override
    public void customize(JsonWriter.Members<ILoggingEvent> members) {
        members.add("tenant", event -> Tenancy.present().map(Siren::value).orElse(null))
                .whenNotNull();
    }
}
