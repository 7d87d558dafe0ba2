package fr.parvis.notifications.delivery;

import fr.parvis.starter.core.Siren;
import java.util.Optional;

/** The messages of the tenants, kept as long as a delivery may have to be sent again. */
public interface Messages {

    /** Keeps a message of the present tenant; one already there stays as it is. */
    void keep(Message message);

    /** For workers, who serve every tenant. */
    Optional<Message> byId(Siren tenant, String messageId);
}
