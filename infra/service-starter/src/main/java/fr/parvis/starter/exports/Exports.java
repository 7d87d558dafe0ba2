package fr.parvis.starter.exports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Answers a list as a file to be saved. */
public final class Exports {

    private Exports() {}

    /**
     * @param fileName without suffix
     */
    public static <T> ResponseEntity<Export<T>> respond(
            Format format, String fileName, List<Column<T>> columns, Iterable<T> rows) {
        var saved =
                ContentDisposition.attachment()
                        .filename(fileName + "." + format.suffix(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .body(new Export<>(format, columns, rows));
    }
}
