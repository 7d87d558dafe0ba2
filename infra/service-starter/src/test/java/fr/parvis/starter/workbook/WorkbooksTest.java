package fr.parvis.starter.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbooksTest {

    private static final String NS =
            "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    @Test
    void cells_are_text_as_a_person_reads_them() throws IOException {
        byte[] sent =
                workbook(
                        """
                        <row r="2"><c r="A2" t="inlineStr"><is><t> Anne </t></is></c>
                        <c r="C2"><v>6.12345678E8</v></c><c r="D2" t="b"><v>1</v></c></row>
                        <row r="3"><c r="A3"/></row>
                        <row r="5"><c r="A5"><f>1+1</f><v>2.0</v></c>
                        <c r="B5" t="str"><f>"o"&amp;"ui"</f><v>oui</v></c>
                        <c r="C5" t="e"><v>#REF!</v></c></row>
                        """);

        List<WorkbookSheet> sheets = Workbooks.read(sent);

        assertThat(sheets).extracting(WorkbookSheet::name).containsExactly("Bénévoles");
        assertThat(sheets.getFirst().rows())
                .containsExactly(
                        new WorkbookSheet.Row(2, List.of("Anne", "", "612345678", "vrai")),
                        new WorkbookSheet.Row(5, List.of("2", "oui", "")));
    }

    @Test
    void what_an_export_made_harmless_reads_as_it_was_typed() {
        byte[] written =
                TypedCells.workbook(
                        "Liste", List.of(List.of("'- tables", "'=1+1", "'tis", "l'été", "")));

        assertThat(Workbooks.read(written).getFirst().rows())
                .containsExactly(
                        new WorkbookSheet.Row(1, List.of("- tables", "=1+1", "'tis", "l'été", "")));
    }

    @Test
    void an_empty_file_is_refused() {
        assertRefused(new byte[0], "workbook-empty");
    }

    @Test
    void the_old_format_is_refused_with_what_to_do() {
        byte[] ole = {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 26, (byte) 0xE1
        };

        assertRefused(ole, "workbook-xls");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nom;Prénom", "PK", "%PDF-1.7", " "})
    void what_is_no_workbook_is_refused(String sent) {
        assertRefused(sent.getBytes(StandardCharsets.UTF_8), "not-a-workbook");
    }

    @Test
    void a_renamed_archive_is_refused() throws IOException {
        assertRefused(zip(Map.of("photo.jpg", "x")), "not-a-workbook");
    }

    @Test
    void a_workbook_that_unpacks_without_end_is_refused_before_it_is_opened() throws IOException {
        byte[] bomb = zip(Map.of("xl/workbook.xml", "0".repeat(100), "a", "0".repeat(210 << 20)));

        assertThat(bomb.length).isLessThan(1 << 20);
        assertRefused(bomb, "workbook-too-large");
    }

    @Test
    void a_damaged_workbook_is_refused() throws IOException {
        byte[] sent = workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></wrong>");

        assertRefused(sent, "workbook-broken");
    }

    @Test
    void rejected_rows_come_back_with_their_reason() {
        WorkbookSheet sheet =
                new WorkbookSheet(
                        "Bénévoles",
                        List.of(
                                new WorkbookSheet.Row(1, List.of("Mes bénévoles")),
                                new WorkbookSheet.Row(2, List.of("Nom", "Mail")),
                                new WorkbookSheet.Row(3, List.of("Anne", "anne@example.org")),
                                new WorkbookSheet.Row(4, List.of("=1+1", "a at example.org"))));

        byte[] written =
                RejectedRows.write(
                        List.of(new RejectedRows.Part(sheet, 2, Map.of(4, "Adresse illisible"))));

        assertThat(Workbooks.read(written).getFirst().rows())
                .containsExactly(
                        new WorkbookSheet.Row(1, List.of("Nom", "Mail", "À corriger")),
                        new WorkbookSheet.Row(
                                2, List.of("=1+1", "a at example.org", "Adresse illisible")));
    }

    private static void assertRefused(byte[] sent, String code) {
        assertThatThrownBy(() -> Workbooks.read(sent))
                .isInstanceOfSatisfying(
                        WorkbookRefused.class, it -> assertThat(it.code()).isEqualTo(code));
    }

    private static byte[] workbook(String rows) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
                        + "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                        + "</Types>");
        parts.put(
                "xl/workbook.xml",
                "<workbook "
                        + NS
                        + "><sheets><sheet name=\"Bénévoles\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
                        + "</workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                        + "relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas."
                        + "openxmlformats.org/officeDocument/2006/relationships/worksheet\""
                        + " Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet " + NS + "><sheetData>" + rows + "</sheetData></worksheet>");
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
