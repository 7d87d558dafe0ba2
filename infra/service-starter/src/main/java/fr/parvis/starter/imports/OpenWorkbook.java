package fr.parvis.starter.imports;

import java.util.List;

/** Opens what was sent as a workbook, or refuses it. */
@FunctionalInterface
public interface OpenWorkbook {
    List<SheetText> open(byte[] sent);
}
