package fr.parvis.starter.web;

import fr.parvis.starter.tenancy.TenantDirectory;

/** Paths of the present tenant's resources, from the root. */
public final class Here {

    private final TenantDirectory directory;

    public Here(TenantDirectory directory) {
        this.directory = directory;
    }

    /** {@code path("partners", id)} is {@code /api/v1/clunisois/partners/{id}}. */
    public String path(Object... steps) {
        var path = new StringBuilder("/api/v1/").append(directory.current().slug());
        for (Object step : steps) {
            path.append('/').append(step);
        }
        return path.toString();
    }
}
