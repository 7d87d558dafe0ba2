package fr.parvis.notifications.delivery;

import fr.parvis.notifications.template.OwnModel;
import fr.parvis.notifications.template.SharedModel;
import fr.parvis.notifications.template.Template;
import fr.parvis.starter.core.Siren;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A message of Cluny and its deliveries. */
public final class Sample {

    public static final Siren CLUNY = new Siren("200040293");
    public static final Siren MAURIAC = new Siren("241500271");
    public static final Instant NOON = Instant.parse("2026-12-01T11:00:00Z");

    private Sample() {}

    public static Message aMessage() {
        return aMessage(Lane.CALL);
    }

    public static Message aMessage(Lane lane) {
        return new Message(
                "message-" + lane,
                Template.CALL_FOR_HELP,
                new SharedModel(
                        new SharedModel.TenantWords(
                                "CC du Clunisois", "France services de Cluny", null, null, null),
                        new SharedModel.CallWords(
                                "Porter un frigo",
                                null,
                                "samedi 5\u00a0décembre",
                                "Cluny",
                                4,
                                null,
                                null,
                                null,
                                null,
                                null),
                        null,
                        null,
                        null,
                        null,
                        null),
                lane,
                new SubjectRef("call", "call-1"),
                null,
                null,
                List.of());
    }

    public static Recipient recipient(String name) {
        return new Recipient(
                "asking-" + name,
                List.of(name),
                Channel.EMAIL,
                name + "@exemple.example",
                new OwnModel(name, "https://parvis.example/r/" + name, null, null, null, null),
                "https://parvis.example/u/" + name);
    }

    public static Delivery planned(String name) {
        return planned(CLUNY, Lane.CALL, name);
    }

    public static Delivery planned(Siren tenant, Lane lane, String name) {
        return Delivery.planned(
                UUID.nameUUIDFromBytes((tenant + name).getBytes()).toString(),
                tenant,
                aMessage(lane),
                recipient(name),
                NOON);
    }

    public static Lease leaseOf(String holder) {
        return new Lease(holder, NOON.plusSeconds(10));
    }
}
