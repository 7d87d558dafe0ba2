package fr.parvis.volunteers.workbook;

import fr.parvis.starter.imports.SheetText;
import fr.parvis.starter.reference.Gazetteer;
import fr.parvis.starter.reference.Recognised;
import fr.parvis.volunteers.volunteer.Availability;
import fr.parvis.volunteers.volunteer.Consent;
import fr.parvis.volunteers.volunteer.EmailAddress;
import fr.parvis.volunteers.volunteer.PersonName;
import fr.parvis.volunteers.volunteer.Profile;
import fr.parvis.volunteers.volunteer.SkillWords;
import fr.parvis.volunteers.volunteer.Vehicle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one sheet for one tenant. */
final class RowReader {

    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_TEXT = 1_000;

    private final VolunteerHeadings headings;
    private final Gazetteer gazetteer;
    private final String region;
    private final Map<String, Recognised> recognised = new HashMap<>();

    RowReader(VolunteerHeadings headings, Gazetteer gazetteer, String region) {
        this.headings = headings;
        this.gazetteer = gazetteer;
        this.region = region;
    }

    RowReading read(SheetText.Row row) {
        Findings findings = new Findings(headings, row);
        String mail = headings.first(Column.EMAIL, row);
        Optional<EmailAddress> email = MailCell.read(mail);
        if (!mail.isEmpty() && email.isEmpty()) {
            return findings.unreadableMail(mail);
        }
        Optional<String> phone = phone(row, findings);
        if (email.isEmpty() && phone.isEmpty()) {
            return findings.unreachable();
        }
        return name(row)
                .map(name -> person(row, name, email, phone, findings))
                .orElseGet(findings::nameless);
    }

    private RowReading person(
            SheetText.Row row,
            PersonName name,
            Optional<EmailAddress> email,
            Optional<String> phone,
            Findings findings) {
        String skills = text(Column.SKILLS, row);
        Profile profile =
                new Profile(
                        name,
                        email.orElse(null),
                        phone.orElse(null),
                        commune(row, findings),
                        skills.isEmpty() ? Set.of() : SkillWords.read(skills),
                        emptyAsNull(skills),
                        vehicle(row, skills),
                        availability(text(Column.AVAILABILITY, row)),
                        false,
                        emptyAsNull(text(Column.NOTE, row)));
        return new RowReading.Person(
                row.number(), headings.nameHeading(), profile, consent(row), findings.warnings());
    }

    private Optional<PersonName> name(SheetText.Row row) {
        String first = shortened(headings.first(Column.FIRST_NAME, row), LONGEST_NAME);
        String last = shortened(headings.first(Column.LAST_NAME, row), LONGEST_NAME);
        if (headings.has(Column.LAST_NAME) && headings.has(Column.FIRST_NAME)) {
            return NameCell.read(first, last);
        }
        String both = shortened(headings.first(Column.FULL_NAME, row), LONGEST_NAME);
        return NameCell.readBoth(
                both.isEmpty() ? (first + " " + last).strip() : both, headings.firstNameFirst());
    }

    private Optional<String> phone(SheetText.Row row, Findings findings) {
        List<String> typed = headings.all(Column.PHONE, row);
        Optional<String> read =
                typed.stream().flatMap(cell -> PhoneCell.read(cell, region).stream()).findFirst();
        if (!typed.isEmpty() && read.isEmpty()) {
            findings.unreadablePhone(typed.getFirst());
        }
        return read;
    }

    private @Nullable String commune(SheetText.Row row, Findings findings) {
        String name = headings.first(Column.COMMUNE, row);
        String typed = (name + " " + headings.first(Column.POSTCODE, row)).strip();
        if (typed.isEmpty()) {
            return null;
        }
        return switch (recognised.computeIfAbsent(typed, gazetteer::recognise)) {
            case Recognised.Exact exact -> exact.commune().insee();
            case Recognised.Ambiguous several -> findings.ambiguousCommune(typed, several);
            case Recognised.Unknown _ -> findings.unknownCommune(typed);
        };
    }

    private @Nullable Vehicle vehicle(SheetText.Row row, String skills) {
        String typed = headings.first(Column.VEHICLE, row);
        boolean ticked = ConsentWords.read(List.of(typed), 1) == Consent.State.GIVEN;
        Vehicle told = ticked ? Vehicle.CAR : SkillWords.vehicle(typed);
        return told != null ? told : SkillWords.vehicle(skills);
    }

    /** Null where the workbook has no such column: then it says nothing about it. */
    private Consent.@Nullable State consent(SheetText.Row row) {
        return headings.has(Column.CONSENT)
                ? ConsentWords.read(
                        headings.all(Column.CONSENT, row), headings.count(Column.CONSENT))
                : null;
    }

    private static Availability availability(String typed) {
        return typed.isEmpty() ? Availability.ALWAYS : Availability.read(typed);
    }

    private String text(Column column, SheetText.Row row) {
        List<String> cells = new ArrayList<>(headings.all(column, row));
        return shortened(String.join(", ", cells), LONGEST_TEXT);
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest).strip();
    }

    private static @Nullable String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
