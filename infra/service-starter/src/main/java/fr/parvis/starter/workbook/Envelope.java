package fr.parvis.starter.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** What is sent, looked at before it is opened: what it really is, and how much it unpacks to. */
final class Envelope {

    private static final int SENT = 10 << 20;
    private static final long UNPACKED = 200L << 20;
    private static final int HEADER = 8;

    /** Held in memory as a whole while reading. */
    private static final long SHARED_TEXT = 40L << 20;

    private static final Set<String> NEEDED = Set.of("[Content_Types].xml", "xl/workbook.xml");

    private Envelope() {}

    static void check(byte[] sent) throws IOException {
        if (sent.length == 0) {
            throw WorkbookRefused.empty();
        }
        if (sent.length > SENT) {
            throw WorkbookRefused.tooLarge();
        }
        checkKind(Arrays.copyOf(sent, HEADER));
        checkEntries(sent);
    }

    private static void checkKind(byte[] header) {
        if (ReadableWorkbook.isOLE2Header(header)) {
            throw WorkbookRefused.oldFormat();
        }
        if (!ReadableWorkbook.isOOXMLZipHeader(header)) {
            throw WorkbookRefused.notOne();
        }
    }

    private static void checkEntries(byte[] sent) throws IOException {
        Set<String> names = new HashSet<>();
        long unpacked = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(sent).get()) {
            for (ZipArchiveEntry each : Collections.list(zip.getEntries())) {
                boolean shared = each.getName().endsWith("sharedStrings.xml");
                unpacked += size(zip, each, shared ? SHARED_TEXT : UNPACKED - unpacked);
                names.add(each.getName());
            }
        } catch (IOException notAnArchive) {
            throw WorkbookRefused.notOne();
        }
        if (!names.containsAll(NEEDED)) {
            throw WorkbookRefused.notOne();
        }
    }

    private static long size(ZipFile zip, ZipArchiveEntry entry, long most) throws IOException {
        byte[] some = new byte[1 << 16];
        long size = 0;
        try (InputStream content = zip.getInputStream(entry)) {
            for (int read = content.read(some); read >= 0; read = content.read(some)) {
                size += read;
                if (size > most) {
                    throw WorkbookRefused.tooLarge();
                }
            }
        }
        return size;
    }
}
