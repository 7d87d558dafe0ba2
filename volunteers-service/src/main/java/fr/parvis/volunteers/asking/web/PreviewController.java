package fr.parvis.volunteers.asking.web;

import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.volunteers.asking.Preview;
import fr.parvis.volunteers.asking.PreviewCall;
import fr.parvis.volunteers.call.CallDraft;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Who would be asked, while a call is being composed. */
@RestController
class PreviewController {

    private final PreviewCall preview;

    PreviewController(PreviewCall preview) {
        this.preview = preview;
    }

    @Operation(
            summary = "Voir qui recevrait un appel, et qui non et pourquoi",
            description =
                    "Même corps que l’ouverture\u202f; n’envoie et n’enregistre rien. "
                            + "`recipients` compte des adresses, `excluded` des personnes par "
                            + "raison. 422\u00a0: une règle ou une valeur ne convient pas.")
    @PostMapping("/api/v1/{tenant}/calls/preview")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    Preview preview(@RequestBody CallDraft draft) {
        return preview.preview(draft);
    }
}
