package fr.parvis.starter.exports;

/** The two formats every list is exported in; a controller's argument. */
public enum Format {
    CSV("csv", "text/csv;charset=UTF-8"),
    XLSX("xlsx", Format.XLSX_TYPE);

    public static final String CSV_TYPE = "text/csv";
    public static final String XLSX_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String suffix;
    private final String mediaType;

    Format(String suffix, String mediaType) {
        this.suffix = suffix;
        this.mediaType = mediaType;
    }

    public String suffix() {
        return suffix;
    }

    public String mediaType() {
        return mediaType;
    }
}
