package fr.parvis.starter.reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a line of {@code communes.tsv}; its writer says what stands in it. */
final class CommuneLine {

    private static final int CODE_LENGTH = 5;

    private CommuneLine() {}

    static Commune read(String line) {
        String[] cells = line.split("\t", -1);
        return new Commune(
                cells[0],
                cells[1],
                departement(cells[0]),
                list(cells[2], ","),
                Integer.parseInt(cells[3]),
                cells[4].isEmpty() ? null : cells[4],
                list(cells[5], ";").stream().map(CommuneLine::part).toList());
    }

    static String departement(String code) {
        boolean overseas = code.startsWith("97") || code.startsWith("98");
        return code.substring(0, Math.min(overseas ? 3 : 2, CODE_LENGTH));
    }

    private static Commune.Part part(String text) {
        String name = text.substring(CODE_LENGTH + 1);
        int at = name.indexOf('@');
        return new Commune.Part(
                text.substring(0, CODE_LENGTH),
                emptyAsNull(at < 0 ? name : name.substring(0, at)),
                at < 0 ? null : LocalDate.of(Integer.parseInt(name.substring(at + 1)), 1, 1));
    }

    private static @Nullable String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static List<String> list(String cell, String separator) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(separator));
    }
}
