package fr.parvis.starter.outbox;

import fr.parvis.starter.security.AllowPlatformAdmin;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code ./parvis republish SERVICE}; the gateway leads nobody here. */
@RestController
class RepublishController {

    /**
     * @param facts how many were told again
     */
    record Republished(long facts) {}

    private final Republish republish;

    RepublishController(Republish republish) {
        this.republish = republish;
    }

    @Operation(hidden = true)
    @PostMapping("/system/republish")
    @AllowPlatformAdmin
    Republished republish() {
        return new Republished(republish.everything());
    }
}
