package fr.parvis.starter.problems;

import java.util.function.Supplier;

/** The problems that no feature names; made anew for each request, for its correlation id. */
final class FoundProblems {

    static final Supplier<Problem> TAKEN =
            () ->
                    Problem.of(
                            409,
                            "taken",
                            "Une fiche avec ces données existe déjà.",
                            "Cherchez la fiche existante et modifiez-la.");

    static final Supplier<Problem> METHOD =
            () ->
                    Problem.of(
                            405,
                            "method-not-allowed",
                            "Cette opération n’existe pas à cette adresse.",
                            "L’en-tête Allow dit celles qui existent.");

    static final Supplier<Problem> DEFECT =
            () ->
                    Problem.of(
                            500,
                            "internal",
                            "Une erreur inattendue est survenue.",
                            "Réessayez ; si cela dure, transmettez le numéro de cette demande.");

    static final Supplier<Problem> NOT_FOUND =
            () ->
                    Problem.of(
                            404,
                            "not-found",
                            "Rien ne se trouve à cette adresse.",
                            "Vérifiez l’adresse et l’intercommunalité choisie.");

    private FoundProblems() {}
}
