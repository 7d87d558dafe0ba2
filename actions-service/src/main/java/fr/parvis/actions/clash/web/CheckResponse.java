package fr.parvis.actions.clash.web;

import fr.parvis.actions.clash.Clash;
import fr.parvis.actions.clash.ClashWords;
import fr.parvis.actions.clash.Warning;
import fr.parvis.actions.team.Concern;
import java.util.List;

/** What stands in the way of a date, and what should be looked at. */
record CheckResponse(List<ClashResponse> clashes, List<WarningResponse> warnings) {

    record WarningResponse(String memberId, Concern code, String message) {

        static WarningResponse of(Warning warning) {
            return new WarningResponse(warning.memberId(), warning.concern(), warning.words());
        }
    }

    static CheckResponse of(List<Clash> clashes, List<Warning> warnings, ClashWords words) {
        return new CheckResponse(
                clashes.stream().map(it -> ClashResponse.of(it, words)).toList(),
                warnings.stream().map(WarningResponse::of).toList());
    }
}
