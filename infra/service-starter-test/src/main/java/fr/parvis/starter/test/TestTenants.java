package fr.parvis.starter.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.parvis.starter.core.Siren;
import fr.parvis.starter.events.Envelope;
import fr.parvis.starter.events.Topics;
import fr.parvis.tenants.Tenant;
import fr.parvis.tenants.TenantFiles;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import tools.jackson.databind.json.JsonMapper;

/** The two tenants of every test: those of the demo, as their files say. */
public final class TestTenants {

    public static final Siren CLUNISOIS = new Siren("200040293");
    public static final Siren MAURIAC = new Siren("241500271");

    private TestTenants() {}

    static void register(Producer<String, byte[]> producer, Topics topics) {
        TenantFiles.demo().forEach(tenant -> tell(producer, topics, tenant));
    }

    private static void tell(Producer<String, byte[]> producer, Topics topics, Tenant tenant) {
        var id = UUID.randomUUID().toString();
        var siren = tenant.siren();
        var envelope =
                new Envelope(
                        id,
                        "tenants.tenant-registered.v1",
                        "tenants",
                        siren,
                        Instant.now(),
                        siren,
                        "tenants",
                        id,
                        null);
        var json = JsonMapper.shared().writeValueAsString(tenant);
        var headers = envelope.around(json, topics).headers();
        var topic = topics.tenants();
        try {
            producer.send(new ProducerRecord<>(topic, null, siren, json.getBytes(UTF_8), headers))
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
