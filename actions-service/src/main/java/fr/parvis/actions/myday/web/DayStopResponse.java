package fr.parvis.actions.myday.web;

import fr.parvis.actions.myday.Stop;
import fr.parvis.actions.occurrence.Ending;
import fr.parvis.actions.occurrence.OccurrenceState;
import fr.parvis.actions.practice.Confidentiality;
import fr.parvis.actions.practice.PartnerRef;
import fr.parvis.actions.practice.Practice;
import fr.parvis.actions.practice.Theme;
import fr.parvis.starter.reference.Communes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One date of a day.
 *
 * @param reason why it is put off or called off
 * @param commune name of the commune
 * @param place where people go, in words
 * @param expected who has a place, by slot and turn
 * @param counted what is told of it already; null where nothing is
 */
record DayStopResponse(
        String occurrenceId,
        String actionId,
        OccurrenceState state,
        Practice practice,
        String title,
        @Nullable String description,
        Instant startsAt,
        Instant endsAt,
        @Nullable String reason,
        @Nullable String insee,
        @Nullable String commune,
        @Nullable String place,
        @Nullable Confidentiality confidentiality,
        List<String> partners,
        List<ThemeLabel> themes,
        @Nullable String tourId,
        List<ExpectedResponse> expected,
        @Nullable CountedResponse counted) {

    record ThemeLabel(String code, String label) {}

    static DayStopResponse of(Stop stop) {
        var account = stop.account();
        var date = account.occurrence();
        var content = date.content();
        var place = content.place();
        return new DayStopResponse(
                date.id().value(),
                date.actionId().value(),
                date.state(),
                content.practice(),
                content.title(),
                content.description(),
                date.period().startsAt(),
                date.period().endsAt(),
                Optional.ofNullable(date.ending()).map(Ending::reason).orElse(null),
                place == null ? null : place.insee(),
                place == null ? null : commune(place.insee()),
                place == null ? null : place.label(),
                place == null ? null : place.confidentiality(),
                content.partners().stream().map(PartnerRef::name).toList(),
                content.themes().stream().map(DayStopResponse::theme).toList(),
                date.crew().tourId(),
                stop.expected().stream()
                        .map(it -> ExpectedResponse.of(it, date.period().startsAt()))
                        .toList(),
                account.outcome() == null ? null : CountedResponse.of(account.outcome()));
    }

    private static ThemeLabel theme(Theme theme) {
        return new ThemeLabel(theme.code(), theme.label());
    }

    private static String commune(String insee) {
        return Communes.official().byCode(insee).map(it -> it.name()).orElse(insee);
    }
}
