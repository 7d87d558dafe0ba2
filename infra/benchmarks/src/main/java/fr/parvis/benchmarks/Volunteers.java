package fr.parvis.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Invented volunteers, all of whom may be asked, brought by a workbook as coordinators do. */
final class Volunteers {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<String> HEADINGS =
            List.of("Nom", "Prénom", "Courriel", "Téléphone", "Commune", "RGPD");

    private Volunteers() {}

    /** Sees to it that a tenant has so many; how long the import took, or nothing to do. */
    static Duration ensure(StaffApi api, int count) throws Exception {
        int present = api.get("/volunteers?limit=1&count=true").path("total").asInt();
        return present >= count ? Duration.ZERO : imported(api, workbook(count));
    }

    /** Body of {@code POST /volunteers}. */
    static Map<String, Object> person(String mark, int number) {
        return Map.of(
                "firstName",
                "Banc",
                "lastName",
                "Essai " + mark + " " + number,
                "email",
                "banc." + mark + "." + number + "@essais.example",
                "consent",
                Map.of("state", "UNKNOWN"));
    }

    private static Duration imported(StaffApi api, byte[] workbook) throws Exception {
        long start = System.nanoTime();
        String job = api.upload("/volunteers/imports", workbook);
        Patience.until(
                "import du classeur",
                PATIENCE,
                () -> !api.job(job).path("state").asString().equals("RUNNING"));
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        Say.now("classeur importé\u00a0: " + created(api, job));
        return taken;
    }

    private static String created(StaffApi api, String job) throws Exception {
        var sheet = api.job(job).path("sheets").path(0);
        return "%d lignes, %d créées, %d refusées"
                .formatted(
                        sheet.path("rows").asInt(),
                        sheet.path("created").asInt(),
                        sheet.path("rejected").size());
    }

    private static byte[] workbook(int count) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Parvis", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Bénévoles");
            write(sheet, 0, HEADINGS);
            for (int row = 1; row <= count; row++) {
                write(sheet, row, row(row));
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> row(int number) {
        return List.of(
                "Essai" + number,
                "Banc",
                "banc.%d@benevoles.example".formatted(number),
                "06 39 98 %02d %02d".formatted(number / 100 % 100, number % 100),
                "",
                "oui");
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }
}
