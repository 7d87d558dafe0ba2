package fr.parvis.actions.action.web;

import fr.parvis.actions.practice.Agreement;
import fr.parvis.actions.practice.Arrangements;
import fr.parvis.actions.practice.Authorisation;
import fr.parvis.actions.practice.Registrar;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a practice needs beside place and people, as it is sent. */
record ArrangementsBody(
        @Size(max = 500, message = "La solution de repli a au plus 500 caractères.")
                @Nullable String fallback,
        @Nullable Authorisation authorisation,
        @Size(max = 200, message = "L’électricité se dit en 200 caractères au plus.")
                @Nullable String power,
        @Size(max = 200, message = "Le groupe se dit en 200 caractères au plus.")
                @Nullable String group,
        @Size(max = 200, message = "L’assurance se dit en 200 caractères au plus.")
                @Nullable String insurance,
        @Nullable Registrar registrar,
        @Nullable Agreement agreement,
        @Size(max = 1000, message = "Les horaires ont au plus 1 000 caractères.")
                @Nullable String openingHours) {

    static ArrangementsBody of(Arrangements of) {
        return new ArrangementsBody(
                of.fallback(),
                of.authorisation(),
                of.power(),
                of.group(),
                of.insurance(),
                of.registrar(),
                of.agreement(),
                of.openingHours());
    }

    Arrangements arrangements() {
        return new Arrangements(
                fallback,
                authorisation,
                power,
                group,
                insurance,
                registrar,
                agreement,
                openingHours);
    }
}
