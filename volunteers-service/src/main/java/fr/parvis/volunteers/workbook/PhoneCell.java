package fr.parvis.volunteers.workbook;

import fr.parvis.starter.reference.Phones;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the first phone of a cell that holds one or several. */
final class PhoneCell {

    private PhoneCell() {}

    static Optional<String> read(String cell, String region) {
        return Stream.concat(Stream.of(cell), Stream.of(cell.split("[/;,|\\n]|\\s(?:ou|et)\\s")))
                .flatMap(part -> Phones.read(part.strip(), region).stream())
                .findFirst();
    }
}
