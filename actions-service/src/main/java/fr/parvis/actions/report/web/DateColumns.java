package fr.parvis.actions.report.web;

import fr.parvis.actions.occurrence.Content;
import fr.parvis.actions.outcome.AgeBand;
import fr.parvis.actions.outcome.Errands;
import fr.parvis.actions.outcome.Figures;
import fr.parvis.actions.practice.PartnerRef;
import fr.parvis.actions.report.DateLine;
import fr.parvis.starter.exports.Column;
import fr.parvis.starter.reference.Communes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is told of each date, on the clock of the tenant. */
record DateColumns(ZoneId zone) {

    /** For the house: everything that was said; empty where nobody told. */
    List<Column<DateLine>> all() {
        var ages = Arrays.stream(AgeBand.values()).map(DateColumns::age);
        return Stream.of(
                        when(),
                        Stream.of(
                                Column.of("Titre", content(Content::title)),
                                Column.of("Lieu", content(DateColumns::place)),
                                Column.of("Personnes rencontrées", DateLine::met),
                                Column.of("Dont nouveaux", DateLine::newcomers)),
                        ages,
                        Stream.of(
                                said("Sans moyen de transport", Figures::withoutTransport),
                                said("Besoins repérés", Figures::needs),
                                errands("Démarches réglées", Errands::solved),
                                errands("Démarches à suivre", Errands::followUp),
                                errands("Démarches réorientées", Errands::redirected)))
                .flatMap(Function.identity())
                .toList();
    }

    /** For those who are not of the house: nothing by which someone could be known. */
    List<Column<DateLine>> forOthers() {
        return Stream.concat(
                        when(),
                        Stream.<Column<DateLine>>of(
                                Column.of("Personnes rencontrées", it -> Words.figure(it.met())),
                                Column.of("Dont nouveaux", it -> Words.figure(it.newcomers()))))
                .toList();
    }

    private Stream<Column<DateLine>> when() {
        return Stream.of(
                Column.of("Date", it -> LocalDate.ofInstant(start(it), zone)),
                Column.of("Début", it -> LocalTime.ofInstant(start(it), zone).toString()),
                Column.of("Heures", it -> Words.hours(it.account().minutes())),
                Column.of("Type", content(it -> it.practice().label())),
                Column.of("Commune", content(DateColumns::commune)),
                Column.of("Partenaires", content(DateColumns::partners)));
    }

    private static Column<DateLine> age(AgeBand band) {
        return said(band.label(), it -> it.ages().getOrDefault(band, 0));
    }

    private static Column<DateLine> errands(String title, Function<Errands, Integer> part) {
        return said(
                title,
                it -> it.errands().values().stream().map(part).mapToInt(Integer::intValue).sum());
    }

    private static Column<DateLine> said(String title, Function<Figures, Integer> figure) {
        return Column.of(
                title,
                it -> it.account().outcome() == null ? null : figure.apply(it.account().figures()));
    }

    private static Function<DateLine, @Nullable Object> content(
            Function<Content, @Nullable Object> part) {
        return it -> part.apply(it.account().occurrence().content());
    }

    private static Instant start(DateLine line) {
        return line.account().occurrence().period().startsAt();
    }

    private static @Nullable String place(Content content) {
        return content.place() == null ? null : content.place().label();
    }

    private static @Nullable String commune(Content content) {
        var place = content.place();
        return place == null
                ? null
                : Communes.official()
                        .byCode(place.insee())
                        .map(it -> it.name())
                        .orElse(place.insee());
    }

    private static String partners(Content content) {
        return content.partners().stream().map(PartnerRef::name).collect(Collectors.joining(", "));
    }
}
