package fr.parvis.starter.exports;

import java.util.List;

/** A list as a file; written row by row while it is read. */
public record Export<T>(Format format, List<Column<T>> columns, Iterable<T> rows) {}
