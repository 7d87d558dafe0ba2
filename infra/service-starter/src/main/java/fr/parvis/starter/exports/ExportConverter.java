package fr.parvis.starter.exports;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes an export into the answer as its rows come. */
final class ExportConverter implements HttpMessageConverter<Export<?>> {

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return type == Export.class;
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(
                MediaType.parseMediaType(Format.CSV_TYPE),
                MediaType.parseMediaType(Format.XLSX_TYPE));
    }

    @Override
    public Export<?> read(Class<? extends Export<?>> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("Exports are written only", input);
    }

    @Override
    public void write(Export<?> export, @Nullable MediaType type, HttpOutputMessage output)
            throws IOException {
        output.getHeaders().setContentType(MediaType.parseMediaType(export.format().mediaType()));
        switch (export.format()) {
            case CSV -> CsvFile.write(export, output.getBody());
            case XLSX -> XlsxFile.write(export, output.getBody());
        }
    }
}
