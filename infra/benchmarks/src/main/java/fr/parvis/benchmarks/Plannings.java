package fr.parvis.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Invented plannings, brought by a workbook as coordinators do. */
final class Plannings {

    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final int A_DAY = 30;
    private static final List<String> HEADINGS =
            List.of(
                    "Date",
                    "Horaires",
                    "Lieu",
                    "Commune",
                    "Type d’action",
                    "Partenaires",
                    "Référent",
                    "Observations");

    private Plannings() {}

    /** How long the import of so many rows took, from the first byte sent to its report. */
    static Duration imported(StaffApi api, int rows) throws Exception {
        byte[] workbook = workbook(rows);
        long start = System.nanoTime();
        String job = api.upload("/actions/imports", workbook);
        Patience.until(
                "import du planning",
                PATIENCE,
                Duration.ofMillis(200),
                () -> !api.job(job).path("state").asString().equals("RUNNING"));
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        int created = api.job(job).at("/sheets/0/created").asInt();
        if (created != rows) {
            throw new IllegalStateException(created + " lignes créées sur " + rows);
        }
        return taken;
    }

    private static byte[] workbook(int rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Parvis", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Planning");
            write(sheet, 0, HEADINGS);
            for (int row = 1; row <= rows; row++) {
                write(sheet, row, row(row));
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> row(int number) {
        return List.of(
                LocalDate.now().plusDays(number / A_DAY).toString(),
                "9h-11h",
                "salle " + number % A_DAY,
                "Mauriac",
                "atelier",
                "CAF / MSA",
                "Conseillère " + number % 4,
                "ligne " + number);
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }
}
