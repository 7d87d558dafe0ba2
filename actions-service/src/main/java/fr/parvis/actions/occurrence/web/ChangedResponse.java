package fr.parvis.actions.occurrence.web;

import fr.parvis.actions.occurrence.ChangeSeries;
import fr.parvis.starter.web.Versioned;
import java.util.List;
import org.springframework.http.ResponseEntity;

/**
 * A date that was changed.
 *
 * @param others those of its action that changed with it, in the order of time
 */
record ChangedResponse(OccurrenceResponse occurrence, List<OccurrenceResponse> others) {

    static ResponseEntity<ChangedResponse> answer(ChangeSeries.Changed changed) {
        var others = changed.others().stream().map(OccurrenceResponse::of).toList();
        return Versioned.ok(
                new ChangedResponse(OccurrenceResponse.of(changed.occurrence()), others),
                changed.occurrence().version());
    }
}
