package fr.parvis.starter.test.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something a trial service keeps. */
public record Thing(
        @NotBlank @Size(max = 100) String name,
        @Max(10) int places,
        @Nullable String note,
        @Valid @Nullable List<Part> parts) {

    /** A part of it. */
    public record Part(@NotBlank String label) {}
}
