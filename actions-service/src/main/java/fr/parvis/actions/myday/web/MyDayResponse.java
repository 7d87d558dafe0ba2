package fr.parvis.actions.myday.web;

import fr.parvis.actions.myday.Stop;
import fr.parvis.actions.outcome.OutcomeDetail;
import fr.parvis.actions.team.Member;
import fr.parvis.starter.security.Caller;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day, as whoever is signed in needs it.
 *
 * @param subject of the account: what was counted is sent again only by the same
 * @param memberId whose day it is; null for everyone's
 * @param hidden what this tenant does not ask of a date
 */
record MyDayResponse(
        LocalDate date,
        String subject,
        @Nullable String name,
        @Nullable String memberId,
        List<OutcomeDetail> hidden,
        List<DayStopResponse> items) {

    static MyDayResponse of(
            Caller caller,
            LocalDate date,
            List<OutcomeDetail> hidden,
            @Nullable Member member,
            List<Stop> stops) {
        return new MyDayResponse(
                date,
                caller.subject(),
                caller.name(),
                member == null ? null : member.id().value(),
                hidden,
                stops.stream().map(DayStopResponse::of).toList());
    }
}
