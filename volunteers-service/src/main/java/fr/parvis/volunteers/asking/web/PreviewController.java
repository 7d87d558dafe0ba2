package fr.parvis.volunteers.asking.web;

import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.volunteers.asking.Preview;
import fr.parvis.volunteers.asking.PreviewCall;
import fr.parvis.volunteers.call.CallDraft;
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

    @PostMapping("/api/v1/{tenant}/calls/preview")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    Preview preview(@RequestBody CallDraft draft) {
        return preview.preview(draft);
    }
}
