package fr.parvis.volunteers.workbook;

import fr.parvis.starter.imports.RowOutcome;
import fr.parvis.starter.imports.SheetReport;
import fr.parvis.volunteers.volunteer.Consent;
import java.util.List;

/** Takes the rows of one sheet in their order and tallies what becomes of each. */
final class SheetImport {

    private final SheetReport.Tally tally;
    private final FilePeople people;
    private final ImportPerson importPerson;

    SheetImport(String name, FilePeople people, ImportPerson importPerson) {
        this.tally = new SheetReport.Tally(name, ImportVolunteers.KIND);
        this.people = people;
        this.importPerson = importPerson;
    }

    SheetReport report() {
        return tally.report();
    }

    void take(List<RowReading> rows) {
        StoredPeople stored =
                importPerson.lookUp(
                        rows.stream()
                                .filter(RowReading.Person.class::isInstance)
                                .map(RowReading.Person.class::cast)
                                .map(RowReading.Person::profile)
                                .toList());
        rows.forEach(row -> take(row, stored));
    }

    private void take(RowReading row, StoredPeople stored) {
        switch (row) {
            case RowReading.Unusable unusable -> tally.reject(unusable.finding());
            case RowReading.Person person -> take(person, stored);
        }
    }

    private void take(RowReading.Person row, StoredPeople stored) {
        row.warnings().forEach(tally::warn);
        FilePerson person = people.of(row);
        if (person.first() != row) {
            tally.count(RowOutcome.DUPLICATE);
            warnOfDifference(row, person);
            return;
        }
        RowOutcome outcome = importPerson.put(person, stored);
        tally.count(outcome);
        if (outcome == RowOutcome.CREATED && isOneOfAHousehold(person, stored)) {
            tally.warn(row.finding("household", PersonFindings.HOUSEHOLD));
        }
        if (outcome != RowOutcome.CREATED && importPerson.keepsNo(person, stored)) {
            tally.warn(row.finding("consent-kept", PersonFindings.CONSENT_KEPT));
        }
    }

    private boolean isOneOfAHousehold(FilePerson person, StoredPeople stored) {
        return people.sharesAddress(person) || importPerson.sharesAddress(person, stored);
    }

    private void warnOfDifference(RowReading.Person row, FilePerson person) {
        boolean takesConsent =
                person.first().said() == Consent.State.GIVEN && row.said() != Consent.State.GIVEN;
        if (takesConsent || WorkbookUpdate.differs(person.profile(), row.profile())) {
            tally.warn(
                    row.finding(
                            "duplicate-differs",
                            PersonFindings.differs(person.first().row(), takesConsent)));
        }
    }
}
